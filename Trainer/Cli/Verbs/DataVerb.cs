using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets data fetch NAME [--out DIR]</c>.</summary>
internal static class DataVerb
{
    public static Command Create()
    {
        var sets = string.Join("\n", DataFetchers.All.Select(fetcher => $"  {fetcher.Source.Name}: {fetcher.Description}; {fetcher.Source.License}"));
        var name = new Argument<string>("name") { Description = $"Which set:\n{sets}" };
        var output = new Option<string?>("--out") { Description = "Where to put it (default: data/NAME)." };
        var count = CommonOptions.Checked(
            new Option<int?>("--count") { Description = "How many sprites (default: the set's own)." }, value => value is null or > 0, "--count takes a whole number above 0.");
        var seed = new Option<uint>("--seed") { Description = "Seed of the set (default 1).", DefaultValueFactory = _ => 1 };
        var fetch = new Command("fetch", "Fetches a sample set.") { name, output, count, seed };
        fetch.SetAction(async (parsed, stop) =>
        {
            var fetcher = DataFetchers.Named(parsed.GetValue(name)!);
            var folder = parsed.GetValue(output) ?? DefaultFolder(fetcher);
            await FetchAsync(fetcher, folder, parsed.GetValue(count) ?? fetcher.DefaultCount, parsed.GetValue(seed), stop);
            Console.Error.WriteLine($"Next: ganassets train {folder} --out runs/{fetcher.Source.Name}");
            return ExitCode.Done;
        });
        return new Command("data", "Gets sprites to train on.") { fetch };
    }

    /// <summary>The folder of a set where the person names none.</summary>
    public static string DefaultFolder(IDataFetcher fetcher) => Path.Combine("data", fetcher.Source.Name!);

    /// <summary>Fetches a set and shows the progress.</summary>
    public static async Task FetchAsync(IDataFetcher fetcher, string folder, int count, uint seed, CancellationToken stop)
    {
        var outcome = FetchOutcome.Fetched;
        await Progress.RunAsync($"fetching {fetcher.Source.Name}", async display =>
        {
            var progress = new SynchronousProgress<FetchProgress>(state =>
                display.Show(state.Total == 0 ? 0 : (double)state.Done / state.Total, state.Stage));
            outcome = await fetcher.FetchAsync(new FetchRequest(folder, count, seed), progress, stop);
        });
        Console.Error.WriteLine(outcome == FetchOutcome.AlreadyThere
            ? $"{folder} holds these {count} sprites already."
            : $"Wrote {count} sprites to {folder} (licence {fetcher.Source.License}; {fetcher.Source.Source}).");
    }
}
