using System.Text.Json.Nodes;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>A recipe that is compared with the default one.</summary>
/// <param name="Name">Its name on the command line and in tables.</param>
/// <param name="Description">What it is, a part of a sentence.</param>
/// <param name="Settings">What makes it, as <c>key=value</c> of a recipe, over the preset or the default recipe.</param>
public sealed record SpriteMethod(string Name, string Description, IReadOnlyList<string> Settings)
{
    private const string BudgetGroup = "budget.";

    /// <summary>The name of the preset that it is; null for the default recipe.</summary>
    public string? Recipe { get; init; }

    /// <summary>All that is unlike the default recipe, the preset's settings spelled out; no budget, which the bench gives.</summary>
    public IReadOnlyList<string> AllSettings() =>
    [
        .. from entry in Recipe is null ? [] : RecipePresets.Read(Recipe)
           where !entry.Key.StartsWith(BudgetGroup, StringComparison.Ordinal)
           select $"{entry.Key}={Text(entry.Value)}",
        .. Settings,
    ];

    private static string Text(JsonNode? value) => value is JsonArray list ? string.Join(',', list.Select(Text)) : value?.ToString() ?? "";
}
