using System.CommandLine;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Data.Making;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary><c>ganassets bench checks [--quick] [--seeds N] [--set NAME|DIR] [--case NAME] [--healthy RUN] [--out DIR] [--json]</c>.</summary>
internal static class ChecksVerb
{
    private const int DefaultSeeds = 20;
    private const int QuickSeeds = 2;
    private const int QuickSprites = 2000;
    private const string DefaultFolder = "runs/bench-checks";
    private const string SetsFolder = "data";
    private const string Heroes = "heroes";

    private static readonly string[] _namedSets = ["portraits", Heroes];
    private static readonly double[] _quickLevels = [0.5, 0.8, 0.95];

    public static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = $"A first look within two minutes: {QuickSprites} heroes, {QuickSeeds} seeds, few sizes of collapse." };
        var seeds = CommonOptions.Number<int>("--seeds", $"How many seeds (default {DefaultSeeds}).", "a whole number from 1 to 1000", value => value is >= 1 and <= 1000);
        var sets = Repeated("--set", $"A set to plant generators in: {string.Join(" or ", _namedSets)}, or the folder of a labelled set; may be repeated (default: both).", _namedSets);
        var cases = Repeated("--case", $"A case: {string.Join(", ", CheckCases.Names)}; may be repeated (default: all).", [.. CheckCases.Names]);
        var healthy = Repeated("--healthy", "A run of the default recipe, whose generator must pass; may be repeated.");
        var output = new Option<string?>("--out") { Description = $"Folder of rows, table, probes and trained runs; what is there is not measured again (default: {DefaultFolder})." };
        var again = new Option<bool>("--judge-again") { Description = "Judge all figures by the limits of today, those of older rows too." };
        var json = CommonOptions.Json();
        var command = new Command("checks", "Plants generators with known faults, and tells how often the check flags them; Ctrl+C keeps the rows.")
        {
            quick, seeds, sets, cases, healthy, output, again, json,
        };
        command.SetAction(async (parsed, stop) =>
        {
            var isQuick = parsed.GetValue(quick);
            var chosen = Chosen(parsed.GetValue(cases) ?? [], isQuick);
            var runs = parsed.GetValue(healthy) ?? [];
            if (chosen.Count == 0 && runs.Length == 0)
            {
                throw new InputException($"bench checks: --case {HealthyRun.CaseName} needs --healthy RUN.");
            }

            foreach (var run in runs)
            {
                // Hours before its turn comes.
                RunFolder.Open(run);
            }

            var folder = new BenchFolder(parsed.GetValue(output) ?? (isQuick ? $"{DefaultFolder}-quick" : DefaultFolder));
            var places = parsed.GetValue(sets) is { Length: > 0 } named ? named : isQuick ? [Heroes] : _namedSets;
            var loaded = new List<CheckSet>();
            foreach (var place in chosen.Count == 0 ? [] : places)
            {
                loaded.Add(await LoadAsync(place, folder, isQuick, stop));
            }

            RequireDifferentNames(loaded);
            var count = parsed.GetValue(seeds) ?? (isQuick ? QuickSeeds : DefaultSeeds);
            var rows = BenchProgress.Run("checking planted generators", folder, show =>
                new ChecksBench(new ChecksBenchOptions(loaded, count, chosen, runs), folder, show).Run(stop));
            var sums = Detection.Of(parsed.GetValue(again) ? rows.Select(row => row.JudgedAgain()) : rows);
            BenchProgress.Finish(folder, DetectionTable.Write(sums), sums, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command.WithExamples(
            "ganassets bench checks --quick",
            "ganassets bench checks --seeds 20 --healthy runs/demo",
            "ganassets bench checks --set sprites --case stuck-1 --case stuck-3 --seeds 5 --out runs/stuck");
    }

    private static Option<string[]> Repeated(string name, string description, params string[] completions)
    {
        var option = new Option<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        option.CompletionSources.Add(completions);
        return option;
    }

    private static IReadOnlyList<CheckCase> Chosen(string[] names, bool quick)
    {
        if (names.FirstOrDefault(name => !CheckCases.Names.Contains(name)) is { } unknown)
        {
            throw new InputException($"bench checks: --case takes {string.Join(", ", CheckCases.Names)}, not '{unknown}'.");
        }

        return
        [
            .. CheckCases.All.Where(known => names.Length == 0 || names.Contains(known.Family))
                .Where(known => !quick || known.Lost is not { } lost || _quickLevels.Contains(lost)),
        ];
    }

    private static async Task<CheckSet> LoadAsync(string place, BenchFolder folder, bool quick, CancellationToken stop)
    {
        if (quick && place == Heroes)
        {
            var request = new MakeRequest(Path.Combine(folder.Sets, $"{Heroes}-{QuickSprites}"), QuickSprites);
            await Data.MakeVerb.MakeAsync(DataMakers.Named(Heroes), request, stop);
            return CheckSet.Load(request.Folder);
        }

        return CheckSet.Load(_namedSets.Contains(place) ? await DemoSprites.BringAsync(place, SetsFolder, count: null, stop) : place);
    }

    private static void RequireDifferentNames(List<CheckSet> sets)
    {
        if (sets.GroupBy(set => set.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InputException($"bench checks: --set names '{twice.Key}' twice ({string.Join(" and ", twice.Select(set => set.Folder))}); rows tell sets by their names.");
        }
    }
}
