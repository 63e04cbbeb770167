using GanAssets.Trainer.Collapse.Intervals;

namespace GanAssets.Trainer.Collapse.Results;

/// <summary>
/// A measure of the generated sprites beside the same measure of held-out real sprites. NaN stands for "not enough sprites".
/// </summary>
/// <param name="Value">The generated sprites' figure.</param>
/// <param name="Real">The held-out real sprites' figure, from equally many sprites.</param>
/// <param name="Low">The lower end of the 95 % confidence interval of <paramref name="Value"/>; null where none is taken.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Figure(double Value, double Real, double? Low = null, double? High = null)
{
    /// <summary>A figure that could not be measured.</summary>
    public static Figure NotMeasured { get; } = new(double.NaN, double.NaN);

    /// <summary>The lower end of the 95 % confidence interval of <see cref="Real"/>; null where none is taken.</summary>
    public double? RealLow { get; init; }

    /// <summary>The upper end.</summary>
    public double? RealHigh { get; init; }

    /// <summary>The same figure with the confidence interval of its value; without one where that was not measured.</summary>
    public Figure Within(Interval interval) =>
        interval.IsMeasured() ? this with { Low = interval.Low, High = interval.High } : this with { Low = null, High = null };

    /// <summary>The same figure with the confidence interval of the real one; without one where that was not measured.</summary>
    public Figure WithRealWithin(Interval interval) =>
        interval.IsMeasured() ? this with { RealLow = interval.Low, RealHigh = interval.High } : this with { RealLow = null, RealHigh = null };

    /// <summary>
    /// How many times the real figure this one is; null where that means nothing, because the real figure is 0 or less, or by its interval may be.
    /// </summary>
    public double? Ratio() => IsMeasured() && Value >= 0 && Real > 0 && !(RealLow <= 0) ? Value / Real : null;

    /// <summary>Whether both figures are numbers.</summary>
    public bool IsMeasured() => double.IsFinite(Value) && double.IsFinite(Real);
}
