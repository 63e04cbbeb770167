using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>What values a setting of a recipe can have. Reading, the command line and the published schema all ask here.</summary>
public abstract class SettingKind
{
    /// <summary>Whether the setting may be null, which leaves it open.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The allowed values, as a part of a sentence.</summary>
    public string Allowed => IsNullable ? AllowedValues + ", or null" : AllowedValues;

    /// <summary>The allowed values but null.</summary>
    protected abstract string AllowedValues { get; }

    /// <summary>Whether a value of a JSON document is allowed.</summary>
    public bool Accepts(JsonNode? value) => value is null ? IsNullable : AcceptsValue(value);

    /// <summary>Turns a word of the command line into the value that a document would hold.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">The value; it may still be out of range.</param>
    /// <returns>Whether the word has this kind's form.</returns>
    public bool TryParse(string word, out JsonNode? value)
    {
        value = null;
        return (IsNullable && word == "null") || (value = ParseValue(word)) is not null;
    }

    /// <summary>The JSON Schema of the values.</summary>
    public JsonObject Schema()
    {
        var schema = ValueSchema();
        if (IsNullable)
        {
            schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        }

        return schema;
    }

    /// <summary>What was probably meant by a name that is not allowed, to stand behind <see cref="Allowed"/>; nothing where the fault is another.</summary>
    /// <param name="value">A value that is not accepted.</param>
    public string Hint(JsonNode? value) =>
        UnknownName(value) is { } name ? $"; the nearest to '{name}' is '{NearestName.To(name, Names)}'" : "";

    /// <summary>The names that the values are made of; none where they are no names.</summary>
    protected virtual IReadOnlyCollection<string> Names => [];

    /// <summary>The first of a value's names that is not among <see cref="Names"/>.</summary>
    private string? UnknownName(JsonNode? value) => (value is JsonArray list ? list : Enumerable.Repeat(value, 1))
        .Select(item => item is JsonValue text && text.TryGetValue(out string? name) ? name : null)
        .FirstOrDefault(name => name is not null && Names.Count > 0 && !Names.Contains(name));

    /// <summary>Whether a value that is not null is allowed.</summary>
    protected abstract bool AcceptsValue(JsonNode value);

    /// <summary>The value of a word, or null where it has another form.</summary>
    protected abstract JsonNode? ParseValue(string word);

    /// <summary>The JSON Schema of the values but null; it names their <c>type</c>.</summary>
    protected abstract JsonObject ValueSchema();
}
