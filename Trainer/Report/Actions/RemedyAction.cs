namespace GanAssets.Trainer.Report.Actions;

/// <summary>Something that was done against a bad turn.</summary>
/// <param name="Step">Steps taken then.</param>
/// <param name="Remedy">The remedy's name; null where the run itself went back.</param>
/// <param name="Text">What was done, a sentence.</param>
/// <param name="CollapsedShare">The share of training sprites that the generator never made, where the remedy looks for them.</param>
/// <param name="Labels">The hidden labels that came into being.</param>
public sealed record RemedyAction(long Step, string? Remedy, string Text, double? CollapsedShare, IReadOnlyList<LabelCard> Labels);
