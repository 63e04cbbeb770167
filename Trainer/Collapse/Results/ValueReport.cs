using GanAssets.Trainer.Collapse.Judging;

namespace GanAssets.Trainer.Collapse.Results;

/// <summary>The figures of one attribute value.</summary>
/// <param name="Count">The generated sprites requested with it.</param>
/// <param name="RealCount">The held-out real sprites that have it.</param>
/// <param name="TrainingCount">The training sprites that have it.</param>
/// <param name="Accuracy">The share of <paramref name="Count"/> in which the probe sees it; NaN where that is 0.</param>
/// <param name="Real">The same share of <paramref name="RealCount"/>; of the whole attribute where those are few.</param>
/// <param name="Measures">
/// The figures taken inside the value, by <see cref="MeasureNames">name</see>; those for which there are too few sprites are left out.
/// </param>
public sealed record ValueReport(
    int Count, int RealCount, int TrainingCount, double Accuracy, double Real, IReadOnlyDictionary<string, Figure> Measures)
{
    /// <summary>The gravest finding about this value.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>How many sprites a side <see cref="MeasureNames.Distinct"/> was counted in; 0 where it was not.</summary>
    public int DistinctOf { get; init; }
}
