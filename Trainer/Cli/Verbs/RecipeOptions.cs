using System.CommandLine;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary>The options by which a person shapes the recipe of a new run.</summary>
internal sealed class RecipeOptions
{
    private readonly Option<string?> _recipe = new("--recipe")
    {
        Description = $"A recipe file, or a preset: {string.Join(", ", RecipePresets.Names)}. What it leaves out is decided from the sprites.",
    };

    private readonly Option<string[]> _settings = new("--set")
    {
        Description = "A setting as key=value, such as optimizer.batch_size=32; may be repeated, and counts more than the recipe.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _initFrom = new("--init-from") { Description = "A run or one of its checkpoints, whose weights training starts from where they fit." };
    private readonly Option<int?> _seed = CommonOptions.Seed();

    /// <summary>Creates the options.</summary>
    public RecipeOptions() => _recipe.CompletionSources.Add([.. RecipePresets.Names]);

    /// <summary>The options, to be added to a command.</summary>
    public IEnumerable<Option> All => [_seed, _recipe, _settings, _initFrom];

    /// <summary>Those that make sense where the networks are an earlier run's.</summary>
    public IEnumerable<Option> ForAdapting => [_seed, _recipe, _settings];

    /// <summary>What the command line asks for.</summary>
    public RecipeRequest Request(ParseResult parsed, string set, BudgetRecipe budget) => new(set)
    {
        Recipe = parsed.GetValue(_recipe),
        Settings = parsed.GetValue(_settings) ?? [],
        Budget = budget,
        Seed = parsed.GetValue(_seed),
        InitFrom = parsed.GetValue(_initFrom),
    };
}
