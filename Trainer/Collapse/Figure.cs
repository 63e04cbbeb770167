namespace GanAssets.Trainer.Collapse;

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

    /// <summary>The same figure with the confidence interval of its value; without one where that was not measured.</summary>
    public Figure Within(Interval interval) =>
        interval.IsMeasured() ? this with { Low = interval.Low, High = interval.High } : this with { Low = null, High = null };

    /// <summary>Whether both figures are numbers.</summary>
    public bool IsMeasured() => double.IsFinite(Value) && double.IsFinite(Real);
}
