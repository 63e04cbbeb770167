using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Labels;

namespace GanAssets.Trainer.Collapse.Results;

/// <summary>The figures of one attribute.</summary>
/// <param name="Accuracy">The share of generated sprites in which the probe sees the requested value; NaN without sprites.</param>
/// <param name="Real">The same share of held-out real sprites.</param>
/// <param name="Kappa">Accuracy beyond chance (<see cref="ConfusionMatrix.Kappa"/>).</param>
/// <param name="Values">The figures of each value, in the schema's order.</param>
public sealed record AttributeReport(double Accuracy, double Real, Figure Kappa, IReadOnlyDictionary<string, ValueReport> Values)
{
    /// <summary>The gravest finding about this attribute or one of its values.</summary>
    public Verdict Verdict { get; init; }
}
