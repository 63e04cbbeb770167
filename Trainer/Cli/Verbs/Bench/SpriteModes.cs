using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Cli.Verbs.Data;
using GanAssets.Trainer.Data.Making;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary><c>bench modes</c> on sprites.</summary>
internal static class SpriteModes
{
    /// <summary>Seeds where nobody says how many.</summary>
    public const int DefaultSeeds = 5;

    /// <summary>Minutes of a training where nobody says how many.</summary>
    public const int DefaultMinutes = 4;

    /// <summary>Steps of a training in a first look.</summary>
    public const int QuickSteps = 50;

    /// <summary>Where rows, table and pictures go where nobody says.</summary>
    public const string DefaultFolder = "runs/bench-sprites";

    private const string SetsFolder = "data";

    /// <summary>Brings the sets, measures, and prints the tables.</summary>
    /// <param name="sets">Names of sets.</param>
    /// <param name="methods">Names of methods.</param>
    /// <param name="seeds">How many seeds; null for the default.</param>
    /// <param name="budget">What was asked for; where that is nothing, the default.</param>
    /// <param name="isQuick">Whether it is a first look.</param>
    /// <param name="output">Where to; null for the default.</param>
    /// <param name="json">Whether rows are printed, and not tables.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="InputException">A set cannot be had, or the folder cannot be written.</exception>
    public static async Task RunAsync(
        IReadOnlyList<string> sets, IReadOnlyList<string> methods, int? seeds, BudgetRecipe budget, bool isQuick, string? output, bool json, CancellationToken stop)
    {
        if (budget is { Minutes: null, Steps: null })
        {
            budget = isQuick ? new BudgetRecipe { Steps = QuickSteps } : new BudgetRecipe { Minutes = DefaultMinutes };
        }

        var loaded = new List<SpriteModeSet>();
        foreach (var name in sets)
        {
            loaded.Add(SpriteModeSet.Load(name, SpriteModeSets.Describe(name), await BringAsync(name, stop)));
        }

        var folder = new BenchFolder(output ?? (isQuick ? $"{DefaultFolder}-quick" : DefaultFolder));
        var options = new SpriteBenchOptions(loaded, [.. SpriteMethods.All.Where(method => methods.Contains(method.Name))], seeds ?? DefaultSeeds, budget);
        var rows = BenchProgress.Run("training on sprites", folder, show => new SpriteBench(options, new RecipeTrainer(), folder, show).Run(stop));
        IReadOnlyList<SpriteModeResult> results = [.. SpriteSummary.Each(rows).Select(sum => SpriteModeResult.Of(sum, budget))];
        BenchProgress.Finish(folder, new SpriteTable(options).Write(rows), results, json);
    }

    private static async Task<string> BringAsync(string name, CancellationToken stop)
    {
        if (name != SpriteModeSets.TailedHeroes)
        {
            return await DemoSprites.BringAsync(name, SetsFolder, count: null, stop);
        }

        var request = SpriteModeSets.MakeTailed(Path.Combine(SetsFolder, name));
        await MakeVerb.MakeAsync(DataMakers.Named(SpriteModeSets.TailedMaker), request, stop);
        return request.Folder;
    }
}
