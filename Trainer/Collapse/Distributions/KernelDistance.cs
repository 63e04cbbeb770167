using GanAssets.Trainer.Collapse.Intervals;
using MathNet.Numerics.Distributions;

namespace GanAssets.Trainer.Collapse.Distributions;

/// <summary>
/// The kernel distance, KID (Bińkowski et al., "Demystifying MMD GANs", 2018): the unbiased estimate of the squared maximum mean
/// discrepancy (Gretton et al., "A Kernel Two-Sample Test", 2012, eq. 3) with the kernel (xᵀy/d + 1)³ of d features.
/// </summary>
/// <remarks>
/// Unlike the Fréchet distance it does not grow as the sets shrink; fewer sprites make it less certain, and the interval tells how
/// much. The interval is the estimate ± z standard errors of the two-sample jackknife (Efron and Stein 1981), which comes exactly from
/// the kernel's row sums. Resampled rows would count a row's kernel with itself as one of two sprites, and the paper's spread over
/// subsets is that of smaller sets. The jackknife errs on the wide side, about 1.4 times where both sets are of one distribution.
/// </remarks>
/// <param name="Value">
/// About 0 for sets of one distribution, and then as often a little below 0 as above; NaN where a set has fewer than
/// <see cref="MinimumRows"/> rows.
/// </param>
/// <param name="Interval">The confidence interval of the value.</param>
public readonly record struct KernelDistance(double Value, Interval Interval)
{
    /// <summary>The fewest rows of each set; with fewer, chance alone gives figures as large as those of failing generators.</summary>
    public const int MinimumRows = 100;

    /// <summary>A distance that could not be measured.</summary>
    public static KernelDistance NotMeasured { get; } = new(double.NaN, Interval.NotMeasured);

    /// <summary>
    /// Measures the distance. It is not changed by a common rotation of the features, but by a shift or a scale: the kernel is made for
    /// features of about unit size. Time grows with the square of the rows together, memory with the rows.
    /// </summary>
    /// <param name="first">m rows.</param>
    /// <param name="second">n rows with as many features.</param>
    /// <param name="level">The share of such intervals that hold the true distance, in the long run.</param>
    /// <exception cref="ArgumentException">The numbers of features differ.</exception>
    public static KernelDistance Between(FeatureMatrix first, FeatureMatrix second, double level = 0.95) =>
        Between(new KernelSums(first), new KernelSums(second), level);

    /// <summary>Measures the distance; the sums within a set that is compared with several others are taken once.</summary>
    internal static KernelDistance Between(KernelSums first, KernelSums second, double level = 0.95)
    {
        if (first.Features.Columns != second.Features.Columns)
        {
            throw new ArgumentException(
                $"Rows of {first.Features.Columns} features cannot be compared with rows of {second.Features.Columns}.", nameof(second));
        }

        var (m, n) = (first.Features.Rows, second.Features.Rows);
        if (Math.Min(m, n) < MinimumRows)
            return NotMeasured;

        var (own, others) = (first.Within, second.Within);
        var (across, back) = PolynomialKernel.SumsBetween(first.Features, second.Features);
        var (ownSum, otherSum, acrossSum) = (own.Sum(), others.Sum(), across.Sum());
        var value = Estimate(ownSum, m, otherSum, n, acrossSum);

        var variance =
            JackknifeVariance(own, i => Estimate(ownSum - (2 * own[i]), m - 1, otherSum, n, acrossSum - across[i])) +
            JackknifeVariance(others, i => Estimate(ownSum, m, otherSum - (2 * others[i]), n - 1, acrossSum - back[i]));
        var reach = Normal.InvCDF(0, 1, (1 + level) / 2) * Math.Sqrt(variance);
        return new KernelDistance(value, new Interval(value - reach, value + reach));
    }

    private static double Estimate(double own, double m, double others, double n, double across) =>
        (own / (m * (m - 1))) + (others / (n * (n - 1))) - (2 * across / (m * n));

    /// <summary>The variance that one set's rows bring in: each is left out once.</summary>
    private static double JackknifeVariance(double[] rows, Func<int, double> without)
    {
        var estimates = new double[rows.Length];
        for (var i = 0; i < estimates.Length; i++)
            estimates[i] = without(i);

        var mean = estimates.Average();
        return estimates.Sum(estimate => (estimate - mean) * (estimate - mean)) * (rows.Length - 1) / rows.Length;
    }
}
