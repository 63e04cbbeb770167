namespace GanAssets.Trainer.Data.Making;

/// <summary>Which sprites to make, and where.</summary>
/// <param name="Folder">The folder to make; it must be missing or empty, or hold this very set already.</param>
/// <param name="Count">The number of sprites, 1 to <see cref="MostSprites"/>.</param>
/// <param name="Seed">Chooses among the sets.</param>
/// <param name="Tail">The exponent of Zipf's law over the joint combinations of attribute values, 0 (uniform) to <see cref="LongestTail"/>.</param>
/// <param name="Contact">A PNG that shows the first sprites; null for none.</param>
public sealed record MakeRequest(string Folder, int Count, uint Seed = 1, double Tail = 0, string? Contact = null)
{
    /// <summary>The most sprites of a set.</summary>
    public const int MostSprites = 100_000;

    /// <summary>The largest exponent: beyond it, nearly every sprite is of one combination.</summary>
    public const double LongestTail = 4;

    /// <summary>Refuses figures that are out of range.</summary>
    /// <exception cref="InputException">One is.</exception>
    public void RequireValid()
    {
        if (Count is < 1 or > MostSprites)
        {
            throw new InputException($"The number of sprites must be from 1 to {MostSprites}, not {Count}.");
        }

        if (!(Tail is >= 0 and <= LongestTail))
        {
            throw new InputException(FormattableString.Invariant($"The exponent of the tail must be from 0 to {LongestTail}, not {Tail}."));
        }
    }
}
