using MathNet.Numerics.Distributions;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// The number of statistically different bins, NDB, as a share of all bins, and the Jensen-Shannon divergence between the bins'
/// frequencies (Richardson and Weiss, "On GANs and GMMs", 2018, section 3).
/// </summary>
/// <remarks>
/// Both depend on the number of sprites: NDB finds smaller differences in more sprites, and the divergence has a floor of about
/// bins/8 · (1/n + 1/m) for sets of n and m sprites of one distribution. Compare them with the figures of equally many real sprites.
/// </remarks>
/// <param name="Share">
/// The share of bins whose frequencies differ by a two-proportion z-test with pooled variance at <see cref="Significance"/>: about .05 for
/// sets of one distribution; NaN where a set is too small.
/// </param>
/// <param name="Divergence">The divergence in nats (natural logarithm), 0 to ln 2; NaN where a set is too small.</param>
public readonly record struct BinDifferences(double Share, double Divergence)
{
    /// <summary>The fewest sprites of each set, and there must be <see cref="FeatureBins.RowsPerBin"/> for each bin.</summary>
    public const int MinimumRows = 100;

    /// <summary>The chance that the test calls a bin different where nothing differs.</summary>
    public const double Significance = 0.05;

    private static readonly double _limit = Normal.InvCDF(0, 1, 1 - (Significance / 2));

    /// <summary>Differences that could not be measured.</summary>
    public static BinDifferences NotMeasured { get; } = new(double.NaN, double.NaN);

    /// <summary>Compares sprites with the training sprites.</summary>
    /// <param name="bins">The bins; with a single one, of training sprites all alike, nothing differs.</param>
    /// <param name="sprites">Features of generated or held-out sprites.</param>
    /// <exception cref="ArgumentException">The numbers of features differ.</exception>
    public static BinDifferences Between(FeatureBins bins, FeatureMatrix sprites) => Between(bins.TrainingCounts, bins.Count(sprites));

    /// <summary>Compares two sets by the sprites in each bin.</summary>
    /// <param name="first">A number for each bin.</param>
    /// <param name="second">A number for each of the same bins.</param>
    /// <exception cref="ArgumentException">The numbers of bins differ.</exception>
    public static BinDifferences Between(IReadOnlyList<int> first, IReadOnlyList<int> second)
    {
        if (first.Count != second.Count)
            throw new ArgumentException($"{first.Count} bins cannot be compared with {second.Count}.", nameof(second));

        double n = first.Sum();
        double m = second.Sum();
        if (Math.Min(n, m) < Math.Max(MinimumRows, FeatureBins.RowsPerBin * first.Count))
            return NotMeasured;

        var different = 0;
        var divergence = 0.0;
        for (var bin = 0; bin < first.Count; bin++)
        {
            var (p, q) = (first[bin] / n, second[bin] / m);
            var pooled = (first[bin] + second[bin]) / (n + m);

            // A bin that is empty in both sets, or holds all of both, has no variance and no difference either.
            if (Math.Abs(p - q) > _limit * Math.Sqrt(pooled * (1 - pooled) * ((1 / n) + (1 / m))))
                different++;

            divergence += (Term(p, q) + Term(q, p)) / 2;
        }

        // Rounding leaves equal frequencies a little below 0.
        return new BinDifferences(different / (double)first.Count, Math.Max(0, divergence));
    }

    private static double Term(double p, double q) => p > 0 ? p * Math.Log(2 * p / (p + q)) : 0;
}
