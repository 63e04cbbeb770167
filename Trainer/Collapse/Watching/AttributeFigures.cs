using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>The figures of one attribute at one look.</summary>
/// <param name="Accuracy">The share of generated sprites in which the probe sees the requested value.</param>
/// <param name="Real">The same share of held-out real sprites.</param>
/// <param name="Kappa">Accuracy beyond chance (<see cref="ConfusionMatrix.Kappa"/>).</param>
/// <param name="Values">The figures of each value, by the value's name and then by <see cref="MeasureNames">the measure's</see>.</param>
public sealed record AttributeFigures(
    double Accuracy, double Real, Figure Kappa, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Figure>> Values);
