using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Bench.Modes.Points;

/// <summary>Draws samples over the true centres of a mixture: circles of 3σ, in one colour where the mode is covered, in another where it is missed.</summary>
internal static class ScatterPlot
{
    /// <summary>Width and height of the picture.</summary>
    public const int Side = 400;

    private const int Ground = 0xF6F5F1;
    private const int Ink = 0x22304A;
    private const int Covered = 0x12B89F;
    private const int Missed = 0xE4572E;
    private const double DotRadius = 1.5;
    private const double DotOpacity = 0.22;
    private const double FillOpacity = 0.22;
    private const double LineWidth = 2;
    private const double Margin = 1.3;

    // Smaller circles could not be told from dots.
    private const double SmallestRadius = 6;

    /// <summary>Draws samples; those outside of the picture are left out.</summary>
    /// <param name="mixture">The true mixture.</param>
    /// <param name="samples">A row of two for each.</param>
    public static Canvas Draw(GaussianMixture mixture, FeatureMatrix samples)
    {
        var canvas = new Canvas(Side, Side, Ground);
        var brush = new SoftBrush(canvas);
        var scale = Side / (2 * Margin * mixture.Centres.Values.Max(Math.Abs));
        var radius = Math.Max(SmallestRadius, MixtureModes.Radius(mixture) * scale);
        var covered = MixtureModes.Of(mixture, samples).Covered();
        foreach (var (mode, isCovered) in covered.Index())
        {
            var (x, y) = Place(mixture.Centres, mode);
            brush.Disc(x, y, radius, isCovered ? Covered : Missed, FillOpacity);
        }

        for (var sample = 0; sample < samples.Rows; sample++)
        {
            var (x, y) = Place(samples, sample);
            brush.Disc(x, y, DotRadius, Ink, DotOpacity);
        }

        // Over the dots, which would hide the line of a small circle.
        foreach (var (mode, isCovered) in covered.Index())
        {
            var (x, y) = Place(mixture.Centres, mode);
            brush.Circle(x, y, radius, isCovered ? LineWidth : 1.5 * LineWidth, isCovered ? Covered : Missed);
        }

        return canvas;

        // The second axis points up.
        (double X, double Y) Place(FeatureMatrix points, int row) =>
            ((Side / 2.0) + (points.Row(row)[0] * scale), (Side / 2.0) - (points.Row(row)[1] * scale));
    }
}
