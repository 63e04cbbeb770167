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

    private const string Verb = "bench modes";
    private const string SetsFolder = "data";

    /// <summary>Brings the sets, measures, and prints the tables.</summary>
    /// <param name="request">What to measure.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="InputException">A set cannot be had, a recipe is wrong, or the folder cannot be written.</exception>
    public static async Task RunAsync(SpriteModesRequest request, CancellationToken stop)
    {
        SpriteMethod[] methods = [.. SpriteMethods.All.Where(method => request.Methods.Contains(method.Name)), .. request.Recipes.Select(SpriteMethod.Read)];
        RefuseTwice("--recipe", methods.Select(method => method.Name));
        List<SpriteModeSet> sets = [.. request.Own.Select(SpriteModeSet.LoadOwn)];
        foreach (var name in request.Sets)
        {
            sets.Add(SpriteModeSet.Load(name, SpriteModeSets.Describe(name), await BringAsync(name, stop)));
        }

        RefuseTwice("--data", sets.Select(set => set.Name));
        var budget = request.Budget is not { Minutes: null, Steps: null } ? request.Budget : request.IsQuick ? new BudgetRecipe { Steps = QuickSteps } : new BudgetRecipe { Minutes = DefaultMinutes };
        var options = new SpriteBenchOptions(sets, methods, request.Seeds ?? DefaultSeeds, budget);
        foreach (var task in options.Tasks(sets[0], seed: 1).Where(task => task.Method.File is not null))
        {
            RefuseWrong(task);
        }

        var folder = new BenchFolder(request.Output ?? (request.IsQuick ? $"{DefaultFolder}-quick" : DefaultFolder));
        var rows = BenchProgress.Run("training on sprites", folder, show => new SpriteBench(options, new RecipeTrainer(), folder, show).Run(stop));
        IReadOnlyList<SpriteModeResult> results = [.. SpriteSummary.Each(rows).Select(sum => SpriteModeResult.Of(sum, budget))];
        BenchProgress.Finish(folder, new SpriteTable(options).Write(rows), results, request.Json);
    }

    // A recipe that cannot be trained is told of now, and not after the hours that the methods before it take.
    private static void RefuseWrong(SpriteTask task)
    {
        try
        {
            RecipeResolver.Resolve(RecipeTrainer.Request(task));
        }
        catch (InputException fault)
        {
            throw new InputException($"{task.Method.File}: {fault.Message}", fault);
        }
    }

    private static void RefuseTwice(string option, IEnumerable<string> names)
    {
        if (names.CountBy(name => name).FirstOrDefault(count => count.Value > 1).Key is { } twice)
        {
            throw new InputException($"{Verb}: {option} brings '{twice}' twice; rows and pictures are told apart by that name.");
        }
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
