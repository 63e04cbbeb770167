using System.CommandLine;
using GanAssets.Trainer.Cli.Verbs.Data;
using GanAssets.Trainer.Data.Making;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary>The sprites of the demo: portraits where they can be had, else heroes, which need nothing.</summary>
internal static class DemoSprites
{
    private const string Portraits = "portraits";
    private const string Heroes = "heroes";

    /// <summary>The option that chooses them.</summary>
    public static Option<string?> Option()
    {
        var option = new Option<string?>("--set") { Description = $"Sprites to train on: {Portraits} or {Heroes} (default: {Portraits}, and {Heroes} where those cannot be fetched)." };
        option.CompletionSources.Add(Portraits, Heroes);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && word.Value is not (Portraits or Heroes))
            {
                result.AddError($"--set takes {Portraits} or {Heroes}, not '{word.Value}'.");
            }
        });
        return option;
    }

    /// <summary>Sees to it that the sprites are there.</summary>
    /// <param name="set">What the option says; null where the person did not choose.</param>
    /// <param name="above">The folder that the set's folder is in.</param>
    /// <param name="count">The number of sprites; null for the set's own.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>The set's folder.</returns>
    /// <exception cref="InputException">The set that the person chose cannot be had, or its folder holds something else.</exception>
    public static async Task<string> BringAsync(string? set, string above, int? count, CancellationToken stop)
    {
        if (set != Heroes)
        {
            try
            {
                return await FetchAsync(DataFetchers.Named(Portraits), above, count, stop);
            }
            catch (ExternalProgramException fault) when (set is null)
            {
                Console.Error.WriteLine($"The {Portraits} cannot be fetched, so this demo draws {Heroes}: {fault.Message}");
            }
        }

        return await MakeAsync(DataMakers.Named(Heroes), above, count, stop);
    }

    private static async Task<string> FetchAsync(IDataFetcher fetcher, string above, int? count, CancellationToken stop)
    {
        var folder = Path.Combine(above, fetcher.Source.Name!);
        await FetchVerb.FetchAsync(fetcher, folder, count ?? fetcher.DefaultCount, FetchVerb.DefaultSeed, stop);
        return folder;
    }

    private static async Task<string> MakeAsync(IDataMaker maker, string above, int? count, CancellationToken stop)
    {
        var folder = Path.Combine(above, maker.Source.Name!);
        await MakeVerb.MakeAsync(maker, new MakeRequest(folder, count ?? maker.DefaultCount), stop);
        return folder;
    }
}
