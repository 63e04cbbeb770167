namespace GanAssets.Trainer.Collapse;

/// <summary>Where a figure becomes a finding. Limits are multiples of the held-out real figure, so that they hold for any data.</summary>
/// <param name="Scope">What the figure belongs to.</param>
/// <param name="Measure">The figure's name, one of <see cref="MeasureNames"/>.</param>
/// <param name="HigherIsWorse">Whether the figure is worse above its limits (a distance) or below them.</param>
/// <param name="AtRisk">The limit, as a multiple of the real figure, past which the generator is at risk.</param>
/// <param name="Collapsed">The limit past which it has collapsed, or null where this figure alone cannot say so.</param>
/// <param name="Meaning">What a figure past a limit means, for a person.</param>
/// <param name="Why">Why the limits are where they are.</param>
/// <param name="RealAtLeast">The least real figure with which the measure can be trusted to tell anything.</param>
/// <param name="CountAtLeast">For values: the fewest generated, and fewest held-out, sprites with the value that are judged from.</param>
public sealed record Threshold(
    ThresholdScope Scope,
    string Measure,
    bool HigherIsWorse,
    double AtRisk,
    double? Collapsed,
    string Meaning,
    string Why,
    double RealAtLeast = 0,
    int CountAtLeast = 0)
{
    /// <summary>Judges one figure that was measured.</summary>
    public Verdict Judge(Figure figure)
    {
        if (Collapsed is { } collapsed && IsPast(figure, collapsed))
            return Verdict.Collapsed;

        return IsPast(figure, AtRisk) ? Verdict.AtRisk : Verdict.Healthy;
    }

    // A product, not a quotient: a real figure of 0 needs no exception.
    private bool IsPast(Figure figure, double limit) =>
        HigherIsWorse ? figure.Value > limit * figure.Real : figure.Value < limit * figure.Real;
}
