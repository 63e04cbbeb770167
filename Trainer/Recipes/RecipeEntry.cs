using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes;

/// <summary>A setting that somebody has given a value.</summary>
/// <param name="Key">The setting's key.</param>
/// <param name="Value">Its value, allowed by its kind; null where that is the value.</param>
/// <param name="Origin">Who gave it: a file's or a preset's name, or an option.</param>
internal sealed record RecipeEntry(string Key, JsonNode? Value, string Origin);
