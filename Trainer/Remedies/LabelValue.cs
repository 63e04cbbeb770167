namespace GanAssets.Trainer.Remedies;

/// <summary>An attribute value that is more frequent under a hidden label than elsewhere.</summary>
/// <param name="Attribute">Which attribute.</param>
/// <param name="Value">Which of its values.</param>
/// <param name="Share">The share of the label's samples that have it, of those whose value is known; 0…1.</param>
/// <param name="ShareOfAll">The same of all training samples.</param>
public sealed record LabelValue(int Attribute, int Value, double Share, double ShareOfAll);
