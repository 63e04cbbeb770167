using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>When a figure that a generator had reached has fallen so far that somebody must be told.</summary>
/// <param name="Scope">What the figure belongs to.</param>
/// <param name="Measure">The figure's name, one of <see cref="MeasureNames"/>; a <see cref="Threshold"/> of the same scope has its limits.</param>
/// <param name="Fall">The share of its own best below which it has fallen, 0 to 1; it must be past the threshold as well.</param>
/// <param name="Sentence">What that means, said of the subject.</param>
/// <param name="Why">Why the rule is as it is.</param>
public sealed record WarningRule(ThresholdScope Scope, string Measure, double Fall, string Sentence, string Why);
