using System.Globalization;
using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>A whole number in a range.</summary>
/// <param name="least">The least allowed.</param>
/// <param name="most">The most allowed.</param>
public sealed class WholeNumber(long least, long most) : SettingKind
{
    /// <inheritdoc/>
    protected override string AllowedValues => string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}");

    /// <inheritdoc/>
    protected override bool AcceptsValue(JsonNode value) => value is JsonValue number && number.TryGetValue(out long n) && n >= least && n <= most;

    /// <inheritdoc/>
    protected override JsonNode? ParseValue(string word) =>
        long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)) : null;

    /// <inheritdoc/>
    protected override JsonObject ValueSchema() => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
}
