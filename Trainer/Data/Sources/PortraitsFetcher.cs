using System.Globalization;
using System.Text.RegularExpressions;

using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Data.Sources;

/// <summary>Portraits of 32×32 pixels with eight attributes, drawn by <c>Samples/Portraits</c> from DiceBear's CC0 art.</summary>
public sealed partial class PortraitsFetcher : IDataFetcher
{
    private const int Portraits = 8000;
    private const int MostSprites = 100_000;

    /// <inheritdoc/>
    public DataSource Source { get; } = new("portraits", "CC0-1.0", "Pixel Art by DiceBear, https://www.dicebear.com/styles/pixel-art/");

    /// <inheritdoc/>
    public string Description => "Pixel-art portraits, 32×32, with hair, skin, clothing, hat, glasses, beard and eyes as attributes";

    /// <inheritdoc/>
    public int? DefaultCount => Portraits;

    /// <inheritdoc/>
    public async Task<FetchReport> FetchAsync(FetchRequest request, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        var count = request.Count ?? Portraits;
        if (count is < 1 or > MostSprites)
        {
            throw new InputException($"The number of portraits must be from 1 to {MostSprites}, not {count}.");
        }

        if (FetchedCard.CountOf(request.Folder, Source.Name!, count, request.Seed) is not null)
        {
            return new FetchReport(FetchOutcome.AlreadyThere, count, []);
        }

        using var folder = new NewFolder(request.Folder);
        var sample = RepositoryFolder.Find(Path.Combine("Samples", "Portraits"));
        progress?.Report(new FetchProgress("installing the art and its renderer", 0, count));
        await NodeProgram.InstallPackagesAsync(sample, cancellation);

        string[] arguments =
        [
            "--out", folder.Path,
            "--count", count.ToString(CultureInfo.InvariantCulture),
            "--seed", request.Seed.ToString(CultureInfo.InvariantCulture),
        ];
        await NodeProgram.RunScriptAsync(sample, "render.mjs", arguments, Heed, cancellation);
        folder.Commit();
        return new FetchReport(FetchOutcome.Fetched, count, []);

        bool Heed(string line)
        {
            var match = RenderedLine().Match(line);
            if (match.Success)
            {
                progress?.Report(new FetchProgress("drawing portraits", int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), count));
            }

            return match.Success;
        }
    }

    [GeneratedRegex(@"^rendered (\d+) of \d+$")]
    private static partial Regex RenderedLine();
}
