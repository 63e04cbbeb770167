namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>Settings that stand together in a recipe.</summary>
/// <param name="Key">Its place in the document.</param>
/// <param name="Description">What it holds, for people.</param>
public sealed record SettingGroup(string Key, string Description);
