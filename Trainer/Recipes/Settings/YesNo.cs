using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>True or false.</summary>
public sealed class YesNo : SettingKind
{
    /// <inheritdoc/>
    protected override string AllowedValues => "true or false";

    /// <inheritdoc/>
    protected override bool AcceptsValue(JsonNode value) => value is JsonValue answer && answer.TryGetValue(out bool _);

    /// <inheritdoc/>
    protected override JsonNode? ParseValue(string word) => bool.TryParse(word, out var answer) ? JsonValue.Create(answer) : null;

    /// <inheritdoc/>
    protected override JsonObject ValueSchema() => new() { ["type"] = "boolean" };
}
