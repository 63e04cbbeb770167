using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>Any text.</summary>
public sealed class FreeText : SettingKind
{
    /// <inheritdoc/>
    protected override string AllowedValues => "a text";

    /// <inheritdoc/>
    protected override bool AcceptsValue(JsonNode value) => value is JsonValue text && text.TryGetValue(out string? _);

    /// <inheritdoc/>
    protected override JsonNode? ParseValue(string word) => JsonValue.Create(word);

    /// <inheritdoc/>
    protected override JsonObject ValueSchema() => new() { ["type"] = "string" };
}
