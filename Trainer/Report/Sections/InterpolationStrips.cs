namespace GanAssets.Trainer.Report.Sections;

/// <summary>The way from one seed to another in even steps, with the same attributes all along.</summary>
/// <param name="Atlas">The sprites, strip by strip.</param>
/// <param name="Frames">Sprites in a strip; the first and the last are the two seeds'.</param>
/// <param name="Labels">For each strip the indices of the attribute values; −1 where unknown.</param>
/// <param name="Seeds">For each strip its two seeds.</param>
public sealed record InterpolationStrips(SpriteAtlas Atlas, int Frames, int[][] Labels, int[][] Seeds)
{
    private const int MostStrips = 6;
    private const int FramesEach = 9;

    /// <summary>Draws them.</summary>
    internal static InterpolationStrips Of(ReportSource source)
    {
        var ends = source.HeldOut(Math.Max(1, source.Limit(MostStrips * FramesEach) / FramesEach));
        var like = ends.Subset([.. Enumerable.Range(0, ends.Count * FramesEach).Select(i => i / FramesEach)]);
        var seeds = Enumerable.Range(0, ends.Count).Select(strip => new[] { (2 * strip) + 1, (2 * strip) + 2 }).ToArray();
        var sprites = source.Generate(like, (i, latent) =>
        {
            var (from, to) = (new float[latent.Length], new float[latent.Length]);
            Latent.Fill((ulong)seeds[i / FramesEach][0], from);
            Latent.Fill((ulong)seeds[i / FramesEach][1], to);
            Latent.Interpolate(from, to, (float)(i % FramesEach) / (FramesEach - 1), latent);
        });
        return new InterpolationStrips(SpriteAtlas.Of(sprites), FramesEach, [.. Enumerable.Range(0, ends.Count).Select(strip => ends.LabelsOf(strip).ToArray())], seeds);
    }
}
