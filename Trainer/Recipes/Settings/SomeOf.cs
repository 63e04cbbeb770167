using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>A list of names, each at most once; it may be empty.</summary>
/// <param name="names">The names that there are.</param>
public sealed class SomeOf(IReadOnlyCollection<string> names) : SettingKind
{
    /// <inheritdoc/>
    protected override string AllowedValues => $"a list of {string.Join(", ", names)}, each once, or an empty one";

    /// <inheritdoc/>
    protected override IReadOnlyCollection<string> Names => names;

    /// <inheritdoc/>
    protected override bool AcceptsValue(JsonNode value)
    {
        var seen = new HashSet<string>();
        return value is JsonArray list
            && list.All(item => item is JsonValue text && text.TryGetValue(out string? name) && names.Contains(name) && seen.Add(name));
    }

    /// <summary>The names between commas, such as <c>a,b</c>; an empty word or <c>[]</c> is the empty list.</summary>
    protected override JsonNode? ParseValue(string word) =>
        new JsonArray([.. word.Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => JsonValue.Create(name))]);

    /// <inheritdoc/>
    protected override JsonObject ValueSchema() => new()
    {
        ["type"] = "array",
        ["uniqueItems"] = true,
        ["items"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]) },
    };
}
