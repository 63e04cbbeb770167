namespace GanAssets.Trainer.Data.Inspection;

/// <summary>What a training with the default recipe would choose for a set.</summary>
/// <param name="Key">The setting's key in a recipe.</param>
/// <param name="Value">Its value as JSON.</param>
/// <param name="Reason">Why, as a sentence without its full stop.</param>
public sealed record RecommendedSetting(string Key, string Value, string Reason);
