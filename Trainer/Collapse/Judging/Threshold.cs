using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Judging;

/// <summary>
/// Where a figure becomes a finding. Limits are multiples of the held-out real figure, so that they hold for any data. Where the figure
/// has a confidence interval, all of it must be past a limit: chance alone condemns nobody.
/// </summary>
/// <param name="Scope">What the figure belongs to.</param>
/// <param name="Measure">The figure's name, one of <see cref="MeasureNames"/>.</param>
/// <param name="HigherIsWorse">Whether the figure is worse above its limits (a distance) or below them.</param>
/// <param name="AtRisk">The limit, as a multiple of the real figure, past which the generator is at risk.</param>
/// <param name="Collapsed">The limit past which it has collapsed, or null where this figure alone cannot say so.</param>
/// <param name="Sentence">What a figure past a limit means, for a person, with places that <see cref="FindingSentence"/> fills.</param>
/// <param name="Why">Why the limits are where they are.</param>
/// <param name="RealFloor">The least that limits are multiples of, for figures whose real one may be 0.</param>
/// <param name="RealAtLeast">The least real figure with which the measure can be trusted to tell anything.</param>
/// <param name="CountAtLeast">For values: the fewest generated sprites with the value that are judged from.</param>
/// <param name="Optional">Whether a generator may be healthy without this figure, because another one stands in where it cannot be taken.</param>
public sealed record Threshold(
    ThresholdScope Scope,
    string Measure,
    bool HigherIsWorse,
    double AtRisk,
    double? Collapsed,
    string Sentence,
    string Why,
    double? RealFloor = null,
    double? RealAtLeast = null,
    int CountAtLeast = 0,
    bool Optional = false)
{
    /// <summary>Judges one figure that was measured.</summary>
    public Verdict Judge(Figure figure) =>
        IsPast(figure, Verdict.Collapsed) ? Verdict.Collapsed : IsPast(figure, Verdict.AtRisk) ? Verdict.AtRisk : Verdict.Healthy;

    /// <summary>The number past which a figure earns a verdict; null where it cannot earn it.</summary>
    /// <param name="verdict">At risk or collapsed.</param>
    /// <param name="real">The held-out real figure.</param>
    public double? Limit(Verdict verdict, double real) =>
        (verdict == Verdict.Collapsed ? Collapsed : AtRisk) * Math.Max(real, RealFloor ?? real);

    private bool IsPast(Figure figure, Verdict verdict) => Limit(verdict, figure.Real) is { } limit
        && (HigherIsWorse ? (figure.Low ?? figure.Value) > limit : (figure.High ?? figure.Value) < limit);
}
