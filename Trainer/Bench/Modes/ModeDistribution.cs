namespace GanAssets.Trainer.Bench.Modes;

/// <summary>How often samples fell into each mode.</summary>
internal static class ModeDistribution
{
    /// <summary>
    /// The reverse Kullback-Leibler divergence Σ q ln(q/p) in nats, q being the shares of the samples and p the true weights. A perfect
    /// sampler's is about (modes − 1)/2N for N samples, half the mean of a χ² variable.
    /// </summary>
    /// <param name="counts">The samples in each mode, at least one in all.</param>
    /// <param name="weights">The true weights, each above 0; together 1.</param>
    public static double ReverseKl(IReadOnlyList<int> counts, IReadOnlyList<double> weights)
    {
        var all = (double)counts.Sum();
        return counts.Zip(weights).Where(mode => mode.First > 0).Sum(mode => mode.First / all * Math.Log(mode.First / all / mode.Second));
    }
}
