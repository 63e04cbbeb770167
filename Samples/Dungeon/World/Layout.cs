namespace GanAssets.Samples.Dungeon.World;

/// <summary>
/// The plan of an endless dungeon: rooms, and corridors between them. Every part of it follows from the seed and the part's index
/// alone, so that nothing need be remembered.
/// </summary>
/// <param name="seed">Which dungeon it is.</param>
internal sealed class Layout(ulong seed)
{
    /// <summary>The columns of the widest section.</summary>
    public const int MaxWidth = 20;

    private const int CorridorTop = 9;
    private const int CorridorBottom = 12;

    /// <summary>The outline of a section; even ones are rooms.</summary>
    public Shape ShapeOf(long index)
    {
        var dice = DiceOf(index, Purpose.Shape);
        return index % 2 == 0
            ? new Shape(true, dice.Between(15, MaxWidth), dice.Between(5, 6), dice.Between(13, 14))
            : new Shape(false, dice.Between(4, 7), CorridorTop, CorridorBottom);
    }

    /// <summary>
    /// What a section's stones look like: a room's own, and a corridor's as those of the room before it. Rooms choose by turns among
    /// the even and the odd styles, so that no two in a row look alike.
    /// </summary>
    /// <param name="index">The section.</param>
    /// <param name="styles">How many styles there are, an even number.</param>
    public int StyleOf(long index, int styles)
    {
        var room = index / 2;
        return (int)(room % 2) + (2 * DiceOf(room, Purpose.Style).Between(0, (styles / 2) - 1));
    }

    /// <summary>Dice that are a section's own.</summary>
    public Dice DiceOf(long index, Purpose purpose) => new(seed, (ulong)purpose, index);
}
