namespace GanAssets.Trainer.Bench.Modes;

/// <summary>A figure over all seeds.</summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Error">The standard error of the mean, s/√n with s over n − 1; null for a single seed.</param>
public sealed record FigureSummary(double Mean, double? Error)
{
    /// <summary>Sums values up, at least one.</summary>
    public static FigureSummary Of(IReadOnlyCollection<double> values)
    {
        var mean = values.Average();
        var squares = values.Sum(value => (value - mean) * (value - mean));
        return new FigureSummary(mean, values.Count == 1 ? null : Math.Sqrt(squares / (values.Count - 1) / values.Count));
    }
}
