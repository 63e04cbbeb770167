namespace GanAssets.Trainer.Collapse.Intervals;

/// <summary>Quantiles of samples.</summary>
internal static class Quantiles
{
    /// <summary>The quantile of a sample, linear between the two nearest ranks (type 7 of Hyndman and Fan 1996).</summary>
    /// <param name="values">At least one number, in any order.</param>
    /// <param name="quantile">0 to 1.</param>
    public static double Of(IReadOnlyCollection<double> values, double quantile)
    {
        double[] sorted = [.. values.Order()];
        var rank = quantile * (sorted.Length - 1);
        var below = (int)rank;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((rank - below) * (sorted[above] - sorted[below]));
    }
}
