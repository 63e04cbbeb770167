using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Intervals;

/// <summary>
/// Percentile bootstrap intervals (Efron, "Bootstrap Methods: Another Look at the Jackknife", 1979): sprites are drawn anew with
/// replacement, and the interval spans the middle of the figures that come of it.
/// </summary>
/// <remarks>
/// For a share of sprites take <see cref="WilsonInterval"/>: where all sprites agree, every resample agrees too, and the interval
/// here would shrink to a point just where a verdict is made. For a measure of pairs of sprites (a kernel, a neighbour) do not
/// resample rows: a row drawn twice is its own neighbour at distance 0.
/// </remarks>
public sealed record Bootstrap
{
    /// <summary>The fewest rows that can be resampled; with fewer an interval is not measured.</summary>
    public const int MinimumRows = 10;

    /// <summary>The share of such intervals that hold the true figure, in the long run.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>The number of resamples. 1,000 are the usual number for intervals.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>Decides the resamples; the same seed gives the same interval.</summary>
    public int Seed { get; init; }

    /// <summary>The interval of the mean of a value per sprite. Equal values give that value at both ends, exactly.</summary>
    /// <param name="values">A finite number per sprite.</param>
    /// <returns>Not measured with fewer than <see cref="MinimumRows"/> values.</returns>
    public Interval OfMean(ReadOnlySpan<double> values)
    {
        var count = values.Length;
        if (count < MinimumRows)
            return Interval.NotMeasured;

        // Sums of differences keep equal values free of rounding.
        var origin = values[0];
        var random = new SplitMix64((ulong)Seed);
        var means = new double[Resamples];
        for (var resample = 0; resample < means.Length; resample++)
        {
            var sum = 0.0;
            for (var i = 0; i < count; i++)
                sum += values[random.NextBelow(count)] - origin;

            means[resample] = origin + (sum / count);
        }

        return Middle(means);
    }

    /// <summary>
    /// The interval of the ratio of two means over the same rows, such as the share of balls that fakes hit over the share that held-out
    /// sprites hit. Pairing makes it narrower than two intervals apart. For a difference take <see cref="OfMean"/> of the differences.
    /// </summary>
    /// <param name="values">A finite number per row, the numerator.</param>
    /// <param name="reference">As many numbers for the same rows, the denominator.</param>
    /// <returns>Not measured with fewer than <see cref="MinimumRows"/> rows, or where the reference of a resample is all 0.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public Interval OfRatio(ReadOnlySpan<double> values, ReadOnlySpan<double> reference)
    {
        var count = values.Length;
        if (reference.Length != count)
            throw new ArgumentException($"{count} values cannot be paired with {reference.Length}.", nameof(reference));

        if (count < MinimumRows)
            return Interval.NotMeasured;

        var random = new SplitMix64((ulong)Seed);
        var ratios = new double[Resamples];
        for (var resample = 0; resample < ratios.Length; resample++)
        {
            var numerator = 0.0;
            var denominator = 0.0;
            for (var i = 0; i < count; i++)
            {
                var row = random.NextBelow(count);
                numerator += values[row];
                denominator += reference[row];
            }

            ratios[resample] = numerator / denominator;
        }

        return Middle(ratios);
    }

    /// <summary>The interval of any figure of a set of rows.</summary>
    /// <param name="rows">The number of rows, n.</param>
    /// <param name="statistic">Computes the figure from n row indices, 0 to n − 1, some repeated. It must not keep the array.</param>
    /// <returns>
    /// Not measured with fewer than <see cref="MinimumRows"/> rows, or where a resample gives no finite figure: an interval of those that
    /// do would be of other sprites.
    /// </returns>
    public Interval Of(int rows, Func<int[], double> statistic)
    {
        if (rows < MinimumRows)
            return Interval.NotMeasured;

        var random = new SplitMix64((ulong)Seed);
        var figures = new double[Resamples];
        var indices = new int[rows];
        for (var resample = 0; resample < figures.Length; resample++)
        {
            for (var i = 0; i < rows; i++)
                indices[i] = random.NextBelow(rows);

            figures[resample] = statistic(indices);
        }

        return Middle(figures);
    }

    private Interval Middle(double[] figures)
    {
        if (!Array.TrueForAll(figures, double.IsFinite))
            return Interval.NotMeasured;

        return new Interval(Quantiles.Of(figures, (1 - Level) / 2), Quantiles.Of(figures, (1 + Level) / 2));
    }
}
