using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary>What a person asks of <c>bench modes</c> on sprites.</summary>
/// <param name="Sets">Names of sets that the program brings.</param>
/// <param name="Own">Folders or sheets of the person's own.</param>
/// <param name="Methods">Names of methods.</param>
/// <param name="Recipes">Recipe files of the person's own.</param>
internal sealed record SpriteModesRequest(IReadOnlyList<string> Sets, IReadOnlyList<string> Own, IReadOnlyList<string> Methods, IReadOnlyList<string> Recipes)
{
    /// <summary>How many seeds; null for the default.</summary>
    public int? Seeds { get; init; }

    /// <summary>How long a training takes; where that is nothing, the default.</summary>
    public BudgetRecipe Budget { get; init; } = new();

    /// <summary>Whether it is a first look.</summary>
    public bool IsQuick { get; init; }

    /// <summary>Where to; null for the default.</summary>
    public string? Output { get; init; }

    /// <summary>Whether rows are printed, and not tables.</summary>
    public bool Json { get; init; }
}
