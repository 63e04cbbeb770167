namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>The endless row of heroes of one seed. Each is drawn by its place alone, so they can be drawn in any order.</summary>
/// <param name="seed">Chooses the row.</param>
/// <param name="tail">The exponent of <see cref="CombinationDraw"/>; 0 for uniform.</param>
internal sealed class HeroDeck(uint seed, double tail)
{
    private readonly CombinationDraw _combinations = new(HeroSchema.Combinations, tail, RandomAt(seed, uint.MaxValue));

    /// <summary>The bytes of one sprite.</summary>
    public const int SpriteLength = HeroCanvas.Side * HeroCanvas.Side * 4;

    /// <summary>Draws a hero.</summary>
    /// <param name="place">Its place in the row, 0 or more.</param>
    /// <param name="rgba">H×W×4 bytes, all of them written.</param>
    /// <returns>Its labels, in the order of <see cref="HeroSchema.Attributes"/>.</returns>
    public int[] Draw(int place, Span<byte> rgba)
    {
        var random = RandomAt(seed, (uint)place);
        var labels = HeroSchema.LabelsOf(_combinations.Next(random));
        HeroPainter.Paint(HeroTraits.Of(labels), HeroDetails.Draw(random), rgba);
        return labels;
    }

    private static SplitMix64 RandomAt(uint seed, uint place) => new(((ulong)seed << 32) | place);
}
