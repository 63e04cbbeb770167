using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Report;

/// <summary>The sprites that a report compares: as many real as generated ones.</summary>
/// <param name="Real">Held-out real sprites.</param>
/// <param name="Generated">Generated sprites, each asked for the attributes of the real one in its place; the seed of the first is 1, and the others follow, as in <c>generate</c>.</param>
internal sealed record Gallery(SpriteSet Real, SpriteSet Generated)
{
    private const int MostOfEach = 500;

    /// <summary>Draws them.</summary>
    public static Gallery Of(ReportSource source)
    {
        var real = source.FirstHeldOut(source.Limit(2 * MostOfEach) / 2);
        return new Gallery(real, source.Generate(source.HeldOut(real.Count), (i, latent) => Latent.Fill((ulong)i + 1, latent)));
    }
}
