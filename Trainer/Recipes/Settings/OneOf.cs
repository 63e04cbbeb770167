using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>One of a few names.</summary>
/// <param name="names">The names.</param>
public sealed class OneOf(IReadOnlyCollection<string> names) : SettingKind
{
    /// <inheritdoc/>
    protected override string AllowedValues => string.Join(" or ", names);

    /// <inheritdoc/>
    protected override IReadOnlyCollection<string> Names => names;

    /// <inheritdoc/>
    protected override bool AcceptsValue(JsonNode value) => value is JsonValue text && text.TryGetValue(out string? name) && names.Contains(name);

    /// <inheritdoc/>
    protected override JsonNode? ParseValue(string word) => JsonValue.Create(word);

    /// <inheritdoc/>
    protected override JsonObject ValueSchema() => new() { ["type"] = "string", ["enum"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]) };
}
