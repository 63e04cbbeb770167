namespace GanAssets.Trainer.Report.Actions;

/// <summary>An attribute value that many sprites of a hidden label have.</summary>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Value">The value's name.</param>
/// <param name="Share">The share of the label's sprites that have it, 0…1.</param>
/// <param name="ShareOfAll">The share of all training sprites that have it.</param>
public sealed record FrequentValue(string Attribute, string Value, double Share, double ShareOfAll);
