using MathNet.Numerics.Distributions;

namespace GanAssets.Trainer.Collapse.Intervals;

/// <summary>
/// Confidence intervals of measures that resampled rows would bias, by leaving out one group of rows after the other (the
/// delete-a-group jackknife; Kott, "The Delete-a-Group Jackknife", 2001).
/// </summary>
/// <remarks>A bootstrap draws rows twice, and twins narrow a covariance and halve a neighbour's distance.</remarks>
public static class Jackknife
{
    /// <summary>The number of groups: enough for a standard error that is itself right within a sixth.</summary>
    public const int Groups = 20;

    /// <summary>The interval of a figure of a set of rows: value ± z standard errors.</summary>
    /// <param name="value">The figure of all rows.</param>
    /// <param name="rows">The number of rows, in random order.</param>
    /// <param name="statistic">Computes the figure from row indices; called from several threads at once.</param>
    /// <param name="level">The share of such intervals that hold the true figure, in the long run.</param>
    /// <returns>Not measured with fewer than two rows a group, or where a figure is not finite.</returns>
    public static Interval Of(double value, int rows, Func<int[], double> statistic, double level = 0.95)
    {
        if (rows < 2 * Groups)
            return Interval.NotMeasured;

        var figures = new double[Groups];
        Parallel.For(0, Groups, group => figures[group] = statistic([.. Enumerable.Range(0, rows).Where(row => row % Groups != group)]));
        var mean = figures.Average();
        var variance = figures.Sum(figure => (figure - mean) * (figure - mean)) * (Groups - 1) / Groups;
        var reach = Normal.InvCDF(0, 1, (1 + level) / 2) * Math.Sqrt(variance);
        return double.IsFinite(reach) ? new Interval(value - reach, value + reach) : Interval.NotMeasured;
    }
}
