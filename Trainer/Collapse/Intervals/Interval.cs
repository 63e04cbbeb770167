namespace GanAssets.Trainer.Collapse.Intervals;

/// <summary>A confidence interval, in the units of the figure it belongs to. NaN at both ends stands for "not enough".</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, no less than the lower.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The interval of a figure that could not be measured.</summary>
    public static Interval NotMeasured { get; } = new(double.NaN, double.NaN);

    /// <summary>Whether both ends are numbers.</summary>
    public bool IsMeasured() => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Whether a number lies in the interval, its ends included; false where nothing was measured.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
