using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Report.Projection;

namespace GanAssets.Trainer.Report.Sections;

/// <summary>Held-out real sprites, and generated ones that were asked for the same attributes, laid out by how alike the probe finds them.</summary>
/// <param name="Atlas">First the real sprites, then equally many generated ones.</param>
/// <param name="Real">How many are real.</param>
/// <param name="Names">The names of the real ones.</param>
/// <param name="Labels">For each sprite the indices of its attribute values: of a real one the true ones, of a generated one those asked for; −1 where unknown.</param>
/// <param name="Seen">For each sprite the indices of the values that the probe sees.</param>
/// <param name="Pca">The sprites' places along the two directions in which the real ones vary most.</param>
/// <param name="Explained">The share of the real sprites' variance along these directions, 0…1.</param>
/// <param name="Tsne">The sprites' places by t-SNE; null where there are too few.</param>
public sealed record SpriteMap(
    SpriteAtlas Atlas,
    int Real,
    IReadOnlyList<string> Names,
    int[][] Labels,
    int[][] Seen,
    double[][] Pca,
    double Explained,
    double[][]? Tsne)
{
    /// <summary>Draws the map.</summary>
    internal static SpriteMap Of(ReportSource source, Gallery gallery, Action<double> progress, CancellationToken stop)
    {
        var (real, fakes) = gallery;
        var (seenReal, seenFakes) = (source.Probe.Look(real), source.Probe.Look(fakes));
        var components = PrincipalComponents.Of(seenReal.Features);
        var both = new FeatureMatrix([.. seenReal.Features.Values, .. seenFakes.Features.Values], 2 * real.Count, seenReal.Features.Columns);
        return new SpriteMap(
            SpriteAtlas.Of(real, fakes),
            real.Count,
            real.Names,
            [.. Rows(real), .. Rows(fakes)],
            [.. Rows(seenReal.Predictions, source.Schema, real.Count), .. Rows(seenFakes.Predictions, source.Schema, real.Count)],
            Places(components.Project(both)),
            components.Explained,
            both.Rows < TSne.FewestRows ? null : Places(TSne.Embed(both, progress: progress, stop: stop).Points));
    }

    private static IEnumerable<int[]> Rows(SpriteSet set) => Rows(set.Labels, set.Schema, set.Count);

    private static IEnumerable<int[]> Rows(int[] values, AttributeSchema schema, int count) =>
        Enumerable.Range(0, count).Select(i => values.AsSpan(i * schema.Count, schema.Count).ToArray());

    // A thousandth of a dot's width is enough, and a shorter file.
    private static double[][] Places(PlanePoint[] points) => [.. points.Select(point => new[] { Math.Round(point.X, 4), Math.Round(point.Y, 4) })];
}
