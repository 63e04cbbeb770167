using GanAssets.Trainer.Collapse.Pixels;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Report.Sections;

/// <summary>
/// The generated sprites that are nearest to a training sprite, each beside that one, and how near all are; beside the same of
/// held-out real sprites, of which none is a copy.
/// </summary>
/// <param name="Atlas">Pair by pair: a generated sprite, then its nearest training sprite.</param>
/// <param name="Pairs">The pairs, the nearest first.</param>
/// <param name="Generated">The peak signal-to-noise ratio of every generated sprite to its nearest training sprite, in decibels, the nearest first; null of one that is equal to it.</param>
/// <param name="HeldOut">The same of equally many held-out real sprites.</param>
public sealed record TrainingNeighbours(SpriteAtlas Atlas, IReadOnlyList<NeighbourPair> Pairs, double?[] Generated, double?[] HeldOut)
{
    private const int MostPairs = 12;

    /// <summary>Finds them.</summary>
    internal static TrainingNeighbours Of(ReportSource source, Gallery gallery)
    {
        var training = source.Data.Training;
        var (ofGenerated, ofHeldOut) = (PixelCopies.Of(training, gallery.Generated), PixelCopies.Of(training, gallery.Real));
        var nearest = Enumerable.Range(0, ofGenerated.Count).OrderByDescending(ofGenerated.Psnr).Take(MostPairs).ToArray();
        var sprites = nearest.Select(i => (SpriteSet[])[gallery.Generated.Subset([i]), training.Subset([ofGenerated.Nearest(i)])]);
        return new TrainingNeighbours(
            SpriteAtlas.Of([.. sprites.SelectMany(pair => pair)]),
            [.. nearest.Select(i => new NeighbourPair(i + 1, training.Names[ofGenerated.Nearest(i)], Finite(ofGenerated.Psnr(i))))],
            Sorted(ofGenerated),
            Sorted(ofHeldOut));
    }

    private static double?[] Sorted(PixelCopies copies) => [.. Enumerable.Range(0, copies.Count).Select(copies.Psnr).OrderDescending().Select(Finite)];

    private static double? Finite(double psnr) => double.IsFinite(psnr) ? Math.Round(psnr, 2) : null;
}
