using System.Globalization;
using System.Text.Json.Nodes;

namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>A number in a range.</summary>
/// <param name="least">The least allowed.</param>
/// <param name="most">The most allowed.</param>
public sealed class RealNumber(double least, double most) : SettingKind
{
    /// <summary>Whether the least is itself not allowed.</summary>
    public bool IsAboveLeast { get; init; }

    /// <inheritdoc/>
    protected override string AllowedValues => IsAboveLeast
        ? string.Create(CultureInfo.InvariantCulture, $"a number above {least} and up to {most}")
        : string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}");

    /// <inheritdoc/>
    protected override bool AcceptsValue(JsonNode value) =>
        value is JsonValue number && number.TryGetValue(out double x) && x <= most && (IsAboveLeast ? x > least : x >= least);

    /// <inheritdoc/>
    protected override JsonNode? ParseValue(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(number) : null;

    /// <inheritdoc/>
    protected override JsonObject ValueSchema() =>
        new() { ["type"] = "number", [IsAboveLeast ? "exclusiveMinimum" : "minimum"] = least, ["maximum"] = most };
}
