using MathNet.Numerics.Distributions;

namespace GanAssets.Trainer.Collapse.Intervals;

/// <summary>
/// The confidence interval of a share (Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927).
/// </summary>
/// <remarks>
/// It needs no resampling, and unlike a bootstrap it keeps its width where none or all of the sprites count: 0 of 200 gives 0 to .019.
/// </remarks>
public static class WilsonInterval
{
    /// <summary>The interval of the share of true indicators.</summary>
    /// <param name="indicators">One per sprite.</param>
    /// <param name="level">The share of such intervals that hold the true share, in the long run.</param>
    /// <returns>Not measured without indicators.</returns>
    public static Interval Of(ReadOnlySpan<bool> indicators, double level = 0.95) => Of(indicators.Count(true), indicators.Length, level);

    /// <summary>The interval of a share, within 0 to 1.</summary>
    /// <param name="hits">The sprites that count, 0 to <paramref name="total"/>.</param>
    /// <param name="total">All sprites.</param>
    /// <param name="level">The share of such intervals that hold the true share, in the long run.</param>
    /// <returns>Not measured where <paramref name="total"/> is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are more hits than sprites, or fewer than none.</exception>
    public static Interval Of(int hits, int total, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, total);
        if (total == 0)
            return Interval.NotMeasured;

        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var share = hits / (double)total;
        var correction = z * z / total;
        var centre = (share + (correction / 2)) / (1 + correction);
        var reach = Math.Sqrt((share * (1 - share) * correction) + (correction * correction / 4)) / (1 + correction);

        // At 0 and 1 the interval begins and ends there; rounding must not say otherwise.
        return new Interval(hits == 0 ? 0 : centre - reach, hits == total ? 1 : centre + reach);
    }
}
