namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>What repeated measures of one thing come to.</summary>
/// <param name="Low">The lower quartile.</param>
/// <param name="Median">The median.</param>
/// <param name="High">The upper quartile.</param>
public readonly record struct Spread(double Low, double Median, double High)
{
    /// <summary>Sums measures up, at least one.</summary>
    public static Spread Of(IEnumerable<double> measures)
    {
        var sorted = measures.Order().ToArray();
        return new Spread(Quantile(sorted, 0.25), Quantile(sorted, 0.5), Quantile(sorted, 0.75));
    }

    /// <summary>A quantile, between two measures where it falls between them.</summary>
    /// <param name="sorted">Measures in ascending order, at least one.</param>
    /// <param name="share">The share of measures below it, 0…1.</param>
    public static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
