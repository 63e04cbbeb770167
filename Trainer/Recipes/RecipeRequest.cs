namespace GanAssets.Trainer.Recipes;

/// <summary>What a person asks of a new run. What they leave out is decided from the sprites.</summary>
/// <param name="Set">The sprite set: a folder or a sheet.</param>
public sealed record RecipeRequest(string Set)
{
    /// <summary>A preset's name or a recipe file's path; null for neither.</summary>
    public string? Recipe { get; init; }

    /// <summary>Settings as <c>key=value</c>, which count more than the recipe.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>What ends the run early, one of <see cref="WatchRecipe.StopOnNames"/>; null to leave that to the recipe.</summary>
    public string? StopOn { get; init; }

    /// <summary>How a grid sheet is divided; without tiles, the recipe's division counts.</summary>
    public InputRecipe Input { get; init; } = new();

    /// <summary>The wanted limits, which count more than settings; where neither is given, theirs stand.</summary>
    public BudgetRecipe Budget { get; init; } = new();

    /// <summary>The wanted seed, or null.</summary>
    public int? Seed { get; init; }

    /// <summary>A run whose networks and losses count less than the recipe and more than the defaults; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>Other real sprites to judge by, or null.</summary>
    public string? JudgeBy { get; init; }

    /// <summary>A run or a checkpoint to start from, or null.</summary>
    public string? InitFrom { get; init; }
}
