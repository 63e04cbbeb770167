namespace GanAssets.Trainer.Data.Inspection;

/// <summary>Which combinations of attribute values occur.</summary>
/// <param name="Possible">How many there can be; exact up to 2⁵³.</param>
/// <param name="Seen">How many occur.</param>
/// <param name="Rare">How many of these have fewer than <see cref="RareBelow"/> sprites.</param>
/// <param name="Rarest">Some of those with the fewest sprites, the rarest first.</param>
public sealed record CombinationUse(double Possible, int Seen, int Rare, IReadOnlyList<CombinationCount> Rarest)
{
    /// <summary>The sprites from which on a combination is not called rare.</summary>
    public const int RareBelow = 5;

    /// <summary>The most combinations that a report names.</summary>
    internal const int MostNamed = 5;
}
