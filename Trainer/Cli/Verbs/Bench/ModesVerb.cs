using System.CommandLine;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Cli.Verbs.Data;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary><c>ganassets bench modes [--set NAME,...|--data SET] [--method NAME,...|all] [--recipe FILE] [--seeds N] [--quick] [--steps N] [--minutes X] [--net NAME] [--out DIR] [--json]</c>.</summary>
internal static class ModesVerb
{
    private const string Verb = "bench modes";
    private const int DefaultSeeds = 10;
    private const int QuickSeeds = 2;
    private const string DefaultFolder = "runs/bench-modes";

    /// <summary>Creates the verb.</summary>
    /// <param name="trainer">What trains the methods.</param>
    public static Command Create(IModeTrainer trainer)
    {
        var defaults = string.Join(", ", ModeSets.All.Where(known => known.IsDefault).Select(known => known.Name));
        var sprites = string.Join(" and ", SpriteModeSets.Names);
        var sets = new NameList(
            Verb,
            "--set",
            $"Sets whose modes are known: {string.Join(", ", ModeSets.All.Select(known => known.Name))}; with commas, or repeated (default: {defaults}). Sprites stand alone and are not among 'all': {sprites} take {SpriteModes.DefaultMinutes} minutes of training and a check for each method and seed, after a short trial of each method that measures how many steps that is.",
            [.. ModeSets.All.Select(known => known.Name), .. SpriteModeSets.Names],
            SpriteModeSets.Names);
        var methods = new NameList(
            Verb,
            "--method",
            $"Methods: {string.Join("; ", ModeMethods.All.Select(known => $"{known.Name} ({known.Description})"))}; with commas, or repeated (default: all). Of sprites: {string.Join("; ", SpriteMethods.All.Select(known => $"{known.Name} ({known.Description})"))}.",
            [.. ModeMethods.All.Select(known => known.Name).Union(SpriteMethods.All.Select(known => known.Name))]);
        var own = new Option<string[]>("--data") { Description = "Your own sprites with attributes, a folder or a sheet, in place of --set; repeated for more. Methods and budgets are those of sprites.", HelpName = "set" };
        var recipes = new Option<string[]>("--recipe") { Description = "A recipe file of your own beside the methods of sprites, called after the file; without --method, beside the default alone. Repeated for more. What it says of data, budget and seed is left out: these are alike for all.", HelpName = "file" };
        var seeds = CommonOptions.Number<int>("--seeds", $"How many seeds (default {DefaultSeeds}, of sprites {SpriteModes.DefaultSeeds}).", "a whole number from 1 to 1000", value => value is >= 1 and <= 1000);
        var quick = new Option<bool>("--quick") { Description = $"A first look: {QuickSeeds} seeds, and few steps ({string.Join(", ", ModeSets.All.Select(known => $"{known.Name} {known.QuickSteps}"))}, sprites {SpriteModes.QuickSteps})." };
        var steps = CommonOptions.Steps($"Steps of the generator (default: {string.Join(", ", ModeSets.All.Select(known => $"{known.Name} {known.Steps}"))}).");
        var minutes = CommonOptions.Minutes($"Minutes of training of sprites (default: {SpriteModes.DefaultMinutes}): the steps that they hold, as a trial before all measures; keep the machine quiet for that.");
        var net = new Option<string?>("--net") { Description = $"Networks of points: {string.Join(" or ", trainer.Nets)} (default: {trainer.Nets[0]}); those of PacGAN's paper train {PointNet.Pacgan.Steps} steps, hours a run." };
        net.CompletionSources.Add([.. trainer.Nets]);
        var output = new Option<string?>("--out") { Description = $"Folder of rows, table, pictures and samples; what is there is not measured again (default: {DefaultFolder}, of sprites {SpriteModes.DefaultFolder})." };
        var json = CommonOptions.Json();
        var command = new Command("modes", "Counts how many modes of a known set each method has, beside the figures of papers; Ctrl+C keeps the rows.")
        {
            sets.Option, own, methods.Option, recipes, seeds, quick, steps, minutes, net, output, json,
        };
        command.SetAction(async (parsed, stop) =>
        {
            var isQuick = parsed.GetValue(quick);
            var size = Net(parsed.GetValue(net), trainer.Nets);
            var places = sets.Chosen(parsed);
            var (ownSets, ownRecipes) = (parsed.GetValue(own) ?? [], parsed.GetValue(recipes) ?? []);
            Refuse(places.Count > 0 && ownSets.Length > 0, "--set and --data are both given; a table is of either");
            if ((places.FirstOrDefault(SpriteModeSets.Names.Contains) ?? ownSets.FirstOrDefault()) is { } sprite)
            {
                Refuse(!places.All(SpriteModeSets.Names.Contains), $"--set {sprite} is of sprites, which stand alone: methods and budgets differ; run {string.Join(", ", places.Except(SpriteModeSets.Names))} apart");
                Refuse(parsed.GetValue(net) is not null, "--net sizes the networks of points; those of sprites are the recipe's; leave it out");
                Refuse(parsed.GetValue(steps) is not null && parsed.GetValue(minutes) is not null, "--steps and --minutes are both given; sprites train by one of them");
                var isAlone = ownRecipes.Length > 0 && parsed.GetResult(methods.Option) is null;
                var learners = isAlone ? [SpriteMethods.Default] : methods.ChosenFrom(parsed, [.. SpriteMethods.All.Select(known => known.Name)], sprite);
                var request = new SpriteModesRequest(places, ownSets, learners, ownRecipes)
                {
                    Seeds = parsed.GetValue(seeds) ?? (isQuick ? QuickSeeds : null),
                    Budget = new BudgetRecipe { Steps = parsed.GetValue(steps), Minutes = parsed.GetValue(minutes) },
                    IsQuick = isQuick,
                    Output = parsed.GetValue(output),
                    Json = parsed.GetValue(json),
                };
                await SpriteModes.RunAsync(request, stop);
                return ExitCode.Done;
            }

            Refuse(ownRecipes.Length > 0, $"--recipe is for sprites (--data, or --set {string.Join(" or ", SpriteModeSets.Names)}); methods of points and digits are settings of their own");
            Refuse(parsed.GetValue(minutes) is not null, $"--minutes is for sprites ({sprites}); the other sets take --steps");
            var named = methods.ChosenFrom(parsed, [.. ModeMethods.All.Select(known => known.Name)], "points and digits");
            var chosen = ModeMethods.All.Where(method => named.Contains(method.Name)).ToArray();
            var folder = new BenchFolder(parsed.GetValue(output) ?? (isQuick ? $"{DefaultFolder}-quick" : DefaultFolder));
            var targets = new List<ModeTarget>();
            foreach (var source in ModeSets.All.Where(known => places.Count == 0 ? known.IsDefault : places.Contains(known.Name)))
            {
                targets.Add(new ModeTarget(await OpenAsync(source, size, folder, stop), parsed.GetValue(steps) ?? (isQuick ? source.QuickSteps : PointNet.Named(size).Steps ?? source.Steps)));
            }

            var options = new ModeBenchOptions(targets, chosen, parsed.GetValue(seeds) ?? (isQuick ? QuickSeeds : DefaultSeeds), size);
            var rows = BenchProgress.Run("counting modes", folder, show => new ModeBench(options, trainer, folder, show).Run(stop));
            var sums = ModeSummary.Each(rows);
            IReadOnlyList<ModeResult> results = [.. sums.Select(ModeResult.Of)];
            BenchProgress.Finish(folder, new ModeTable(options, trainer).Write(sums), results, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command.WithExamples(
            "ganassets bench modes --set ring,grid --method all --seeds 2 --quick",
            "ganassets bench modes --method gan --seeds 10 --out runs/control",
            "ganassets bench modes --set stacked-digits --method relativistic --seeds 1",
            "ganassets bench modes --set portraits --method default,gan --seeds 2 --minutes 4",
            "ganassets bench modes --data sprites --recipe mine.json --seeds 2");
    }

    private static void Refuse(bool isWrong, string reason)
    {
        if (isWrong)
        {
            throw new InputException($"{Verb}: {reason}.");
        }
    }

    private static string Net(string? name, IReadOnlyList<string> names) => name is null || names.Contains(name)
        ? name ?? names[0]
        : throw new InputException($"{Verb}: --net takes {string.Join(" or ", names)}, not '{name}'; the nearest is {EditDistance.Nearest(name, names)}.");

    private static async Task<ModeSet> OpenAsync(ModeSetSource source, string net, BenchFolder folder, CancellationToken stop)
    {
        if (source.Data is not { } name)
        {
            return source.Open(new ModeSetContext("", net, folder, (_, _) => { }, stop));
        }

        var fetcher = DataFetchers.Named(name);
        var data = FetchVerb.DefaultFolder(fetcher);
        await FetchVerb.FetchAsync(fetcher, data, fetcher.DefaultCount, FetchVerb.DefaultSeed, stop);
        ModeSet? set = null;
        Progress.Run($"opening {source.Name}", display => set = source.Open(new ModeSetContext(data, net, folder, display.Show, stop)));
        return set!;
    }
}
