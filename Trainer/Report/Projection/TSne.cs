using GanAssets.Trainer.Collapse;

namespace GanAssets.Trainer.Report.Projection;

/// <summary>
/// A map of features on which near neighbours stay neighbours: exact t-SNE (van der Maaten and Hinton, "Visualizing Data using
/// t-SNE", 2008) from the principal components on (Kobak and Berens 2019). Distances between far groups mean nothing.
/// </summary>
/// <remarks>Time and memory grow with the square of the rows: 1,000 take about two seconds and 16 MB.</remarks>
public static class TSne
{
    /// <summary>The most rows that are mapped.</summary>
    public const int MostRows = 2000;

    /// <summary>The fewest rows of which a map can be made.</summary>
    public const int FewestRows = 8;

    private const double StartSpread = 1e-4;

    /// <summary>Maps features; the same features with the same options give the same map.</summary>
    /// <param name="features">From <see cref="FewestRows"/> to <see cref="MostRows"/> rows of at least two columns.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    /// <param name="progress">Told the share that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="ArgumentException">There are too few or too many rows, or too few columns.</exception>
    /// <exception cref="OperationCanceledException">The end was asked for.</exception>
    public static TSneMap Embed(FeatureMatrix features, TSneOptions? options = null, Action<double>? progress = null, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(features.Rows, FewestRows, nameof(features));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(features.Rows, MostRows, nameof(features));
        options ??= new TSneOptions();
        var n = features.Rows;
        var descent = new TSneDescent(Affinities.Joint(features, Math.Min(options.Perplexity, (n - 1) / 3.0)), Start(features, options.Seed));
        var start = descent.Divergence();
        for (var step = 0; step < options.Steps; step++)
        {
            stop.ThrowIfCancellationRequested();
            var isExaggerated = step < options.ExaggeratedSteps;
            descent.Step(isExaggerated ? options.Exaggeration : 1, Math.Max(50, n / options.Exaggeration / 4), momentum: isExaggerated ? 0.5 : 0.8);
            progress?.Invoke((step + 1.0) / options.Steps);
        }

        return new TSneMap([.. descent.X.Zip(descent.Y, (x, y) => new PlanePoint(x, y))], start, descent.Divergence());
    }

    /// <summary>The principal components, shrunk to a dot, in which equal points lie a little apart: nothing else would part them.</summary>
    private static (double[] X, double[] Y) Start(FeatureMatrix features, int seed)
    {
        var points = PrincipalComponents.Of(features).Project(features);
        var spread = Math.Sqrt(points.Average(point => point.X * point.X));
        var scale = spread == 0 ? 0 : StartSpread / spread;
        var random = new Random(seed);
        return (Array.ConvertAll(points, point => (point.X * scale) + Jitter()), Array.ConvertAll(points, point => (point.Y * scale) + Jitter()));

        double Jitter() => StartSpread / 100 * (random.NextDouble() - 0.5);
    }
}
