using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Cli.Verbs.Data;

/// <summary><c>ganassets data fetch NAME [--out DIR]</c>.</summary>
internal static class FetchVerb
{
    /// <summary>The seed of a set where the person names none.</summary>
    public const uint DefaultSeed = 1;

    private const int MostSprites = 100_000;

    public static Command Create()
    {
        var sets = string.Join("; ", DataFetchers.All.Select(fetcher => $"{fetcher.Source.Name} ({fetcher.Description}; {fetcher.Source.License})"));
        var name = new Argument<string>("name") { HelpName = "name", Description = $"Which set: {sets}." };
        name.CompletionSources.Add([.. DataFetchers.All.Select(fetcher => fetcher.Source.Name!)]);
        var output = new Option<string?>("--out") { Description = "Where to put it (default: data/NAME)." };
        var count = CommonOptions.Number<int>("--count", "How many sprites (default: the set's own).", $"a whole number from 1 to {MostSprites}", value => value is >= 1 and <= MostSprites);
        var seed = CommonOptions.Number<uint>("--seed", "Seed of the set (default 1): what is drawn, or which of the sprites --count keeps.", $"a whole number from 0 to {uint.MaxValue}", _ => true);
        var json = CommonOptions.Json();
        var fetch = new Command("fetch", "Fetches a sample set.") { name, output, count, seed, json };
        fetch.SetAction(async (parsed, stop) =>
        {
            var fetcher = DataFetchers.Named(parsed.GetValue(name)!);
            var folder = parsed.GetValue(output) ?? DefaultFolder(fetcher);
            var number = parsed.GetValue(seed) ?? DefaultSeed;
            var report = await FetchAsync(fetcher, folder, parsed.GetValue(count), number, stop);
            Console.Error.WriteLine($"Next: ganassets train {Shell.Quote(folder)} --out runs/{fetcher.Source.Name}");
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(FetchResult.Of(fetcher.Source, folder, number, report));
            }

            return ExitCode.Done;
        });
        return fetch.WithExamples("ganassets data fetch portraits", "ganassets data fetch emoji --json", "ganassets data fetch portraits --count 2000 --seed 7 --out data/few");
    }

    /// <summary>The folder of a set where the person names none.</summary>
    public static string DefaultFolder(IDataFetcher fetcher) => Path.Combine("data", fetcher.Source.Name!);

    /// <summary>Fetches a set and shows the progress.</summary>
    public static async Task<FetchReport> FetchAsync(IDataFetcher fetcher, string folder, int? count, uint seed, CancellationToken stop)
    {
        var report = new FetchReport(FetchOutcome.Fetched, 0, []);
        await Progress.RunAsync($"fetching {fetcher.Source.Name}", async display =>
        {
            var progress = new SynchronousProgress<FetchProgress>(state =>
                display.Show(state.Total == 0 ? 0 : (double)state.Done / state.Total, state.Stage));
            report = await fetcher.FetchAsync(new FetchRequest(folder, count, seed), progress, stop);
            display.Show(1, "");
        });
        if (report.Outcome == FetchOutcome.AlreadyThere)
        {
            Console.Error.WriteLine($"{folder} holds these {report.Count} sprites already.");
            return report;
        }

        Console.Error.WriteLine($"Wrote {report.Count} sprites to {folder} (licence {fetcher.Source.License}; {fetcher.Source.Source}).");
        if (fetcher.Source.Attribution is { } attribution)
        {
            Console.Error.WriteLine(attribution);
        }

        if (report.LeftOut.Count > 0)
        {
            Console.Error.WriteLine($"Left out: {string.Join("; ", report.LeftOut)}.");
        }

        return report;
    }
}
