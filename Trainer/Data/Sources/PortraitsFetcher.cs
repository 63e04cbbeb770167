using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Data.Sources;

/// <summary>Portraits of 32×32 pixels with eight attributes, drawn by <c>Samples/Portraits</c> from DiceBear's CC0 art.</summary>
public sealed partial class PortraitsFetcher : IDataFetcher
{
    private const int MostSprites = 100_000;

    /// <inheritdoc/>
    public DataSource Source { get; } = new("portraits", "CC0-1.0", "Pixel Art by DiceBear, https://www.dicebear.com/styles/pixel-art/");

    /// <inheritdoc/>
    public string Description => "Pixel-art portraits, 32×32, with hair, skin, clothing, hat, glasses, beard and eyes as attributes";

    /// <inheritdoc/>
    public int DefaultCount => 8000;

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        if (request.Count is < 1 or > MostSprites)
        {
            throw new InputException($"The number of portraits must be from 1 to {MostSprites}, not {request.Count}.");
        }

        if (Holds(request))
        {
            return FetchOutcome.AlreadyThere;
        }

        using var folder = new NewFolder(request.Folder);
        var sample = RepositoryFolder.Find(Path.Combine("Samples", "Portraits"));
        progress?.Report(new FetchProgress("installing the art and its renderer", 0, request.Count));
        await NodeProgram.InstallPackagesAsync(sample, cancellation);

        string[] arguments =
        [
            "--out", folder.Path,
            "--count", request.Count.ToString(CultureInfo.InvariantCulture),
            "--seed", request.Seed.ToString(CultureInfo.InvariantCulture),
        ];
        await NodeProgram.RunScriptAsync(sample, "render.mjs", arguments, Heed, cancellation);
        folder.Commit();
        return FetchOutcome.Fetched;

        bool Heed(string line)
        {
            var match = RenderedLine().Match(line);
            if (match.Success)
            {
                progress?.Report(new FetchProgress("drawing portraits", int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), request.Count));
            }

            return match.Success;
        }
    }

    /// <summary>Whether the folder holds this very set: the renderer records the count and the seed beside the licence.</summary>
    private bool Holds(FetchRequest request)
    {
        var path = Path.Combine(request.Folder, DataSource.FileName);
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using var card = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = card.RootElement;
            return root.TryGetProperty("name", out var name) && name.ValueEquals(Source.Name)
                && root.TryGetProperty("count", out var count) && count.TryGetInt32(out var sprites) && sprites == request.Count
                && root.TryGetProperty("seed", out var seed) && seed.TryGetUInt32(out var number) && number == request.Seed;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // Not a card of ours, so not this set; that the folder is taken is said where it is about to be made.
            return false;
        }
    }

    [GeneratedRegex(@"^rendered (\d+) of \d+$")]
    private static partial Regex RenderedLine();
}
