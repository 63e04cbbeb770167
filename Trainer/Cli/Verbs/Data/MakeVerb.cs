using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Data.Making;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Cli.Verbs.Data;

/// <summary><c>ganassets data make NAME [--out DIR]</c>.</summary>
internal static class MakeVerb
{
    public static Command Create()
    {
        var sets = string.Join("; ", DataMakers.All.Select(maker => $"{maker.Source.Name} ({maker.Description}; {maker.Source.License})"));
        var name = new Argument<string>("name") { HelpName = "name", Description = $"Which set: {sets}." };
        name.CompletionSources.Add([.. DataMakers.All.Select(maker => maker.Source.Name!)]);
        var output = new Option<string?>("--out") { Description = "Where to put it (default: data/NAME)." };
        var count = CommonOptions.Number<int>("--count", "How many sprites (default: the set's own).", $"a whole number from 1 to {MakeRequest.MostSprites}", value => value is >= 1 and <= MakeRequest.MostSprites);
        var seed = CommonOptions.Number<uint>("--seed", "Seed of the set (default 1).", $"a whole number from 0 to {uint.MaxValue}", _ => true);
        var tail = CommonOptions.Number<double>("--tail", "Makes some joint combinations of attribute values common and most of them rare: the one of rank r is drawn in proportion to r^-S (default 0: all alike).", $"a number S from 0 to {MakeRequest.LongestTail}", value => value is >= 0 and <= MakeRequest.LongestTail);
        var contact = new Option<string?>("--contact") { Description = "A PNG to write that shows the first sprites." };
        var json = CommonOptions.Json();
        var make = new Command("make", "Draws a sample set; needs no network and no other program.") { name, output, count, seed, tail, contact, json };
        make.SetAction(async (parsed, stop) =>
        {
            var maker = DataMakers.Named(parsed.GetValue(name)!);
            var request = new MakeRequest(
                parsed.GetValue(output) ?? DefaultFolder(maker), parsed.GetValue(count) ?? maker.DefaultCount,
                parsed.GetValue(seed) ?? FetchVerb.DefaultSeed, parsed.GetValue(tail) ?? 0, parsed.GetValue(contact));
            var outcome = await MakeAsync(maker, request, stop);
            Console.Error.WriteLine($"Next: ganassets train {Shell.Quote(request.Folder)} --out runs/{maker.Source.Name}");
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(MakeResult.Of(maker.Source, request, outcome));
            }

            return ExitCode.Done;
        });
        return make.WithExamples("ganassets data make heroes --contact heroes.png", "ganassets data make heroes --tail 1.2 --out data/rare");
    }

    /// <summary>The folder of a set where the person names none.</summary>
    public static string DefaultFolder(IDataMaker maker) => Path.Combine("data", maker.Source.Name!);

    /// <summary>Makes a set and shows the progress.</summary>
    public static async Task<FetchOutcome> MakeAsync(IDataMaker maker, MakeRequest request, CancellationToken stop)
    {
        var outcome = FetchOutcome.Fetched;
        await Progress.RunAsync($"making {maker.Source.Name}", display => Task.Run(
            () =>
            {
                var progress = new SynchronousProgress<FetchProgress>(state => display.Show((double)state.Done / state.Total, state.Stage));
                outcome = maker.Make(request, progress, stop);
                display.Show(1, "");
            },
            stop));
        Console.Error.WriteLine(outcome == FetchOutcome.AlreadyThere
            ? $"{request.Folder} holds these {request.Count} sprites already."
            : $"Wrote {request.Count} sprites to {request.Folder} (licence {maker.Source.License}; {maker.Source.Source}).");
        if (request.Contact is { } contact)
        {
            Console.Error.WriteLine($"Look at {contact}.");
        }

        return outcome;
    }
}
