using System.Globalization;
using System.Runtime.ExceptionServices;
using CsvHelper;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.IO;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>Small heroes of 32×32 pixels with eight attributes, drawn by this program from the art in <c>Art</c>.</summary>
public sealed class HeroesMaker : IDataMaker
{
    private const int SpritesATick = 250;
    private const int ContactColumns = 12;
    private const int ContactRows = 8;
    private const int ContactZoom = 3;

    /// <inheritdoc/>
    public DataSource Source { get; } = new("heroes", "CC0-1.0", "drawn by GanAssets");

    /// <inheritdoc/>
    public string Description => "Pixel-art heroes, 32×32, with class, skin, hair style and colour, headgear, armour colour, weapon and off hand as attributes";

    /// <inheritdoc/>
    public int DefaultCount => 8000;

    /// <inheritdoc/>
    public FetchOutcome Make(MakeRequest request, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        request.RequireValid();
        var deck = new HeroDeck(request.Seed, request.Tail);
        var card = MadeCard.Text(Source, request);
        if (MadeCard.IsIn(request.Folder, card))
        {
            SaveContact(deck, request, request.Contact);
            return FetchOutcome.AlreadyThere;
        }

        using var folder = new NewFolder(request.Folder);
        try
        {
            WriteTable(Path.Combine(folder.Path, AttributeTable.FileName), WriteSprites(deck, request, folder.Path, progress, cancellation));
            File.WriteAllText(Path.Combine(folder.Path, DataSource.FileName), card);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{request.Folder}: the sprites cannot be written ({WriteFault.Reason(fault)}).", fault);
        }

        SaveContact(deck, request, request.Contact is null ? null : folder.Staged(request.Contact));
        folder.Commit();
        return FetchOutcome.Fetched;
    }

    private static int[][] WriteSprites(HeroDeck deck, MakeRequest request, string folder, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        var labels = new int[request.Count][];
        var done = 0;
        try
        {
            Parallel.For(0, request.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                var rgba = new byte[HeroDeck.SpriteLength];
                labels[i] = deck.Draw(i, rgba);
                using var image = Image.LoadPixelData<Rgba32>(rgba, HeroCanvas.Side, HeroCanvas.Side);
                image.SaveAsPng(Path.Combine(folder, FileName(i)));
                if (Interlocked.Increment(ref done) is var now && now % SpritesATick == 0)
                {
                    progress?.Report(new FetchProgress("drawing heroes", now, request.Count));
                }
            });
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        return labels;
    }

    private static void WriteTable(string path, int[][] labels)
    {
        using var csv = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        var attributes = HeroSchema.Attributes.Attributes;
        WriteRow(csv, "file", attributes.Select(attribute => attribute.Name));
        foreach (var (i, row) in labels.Index())
        {
            WriteRow(csv, FileName(i), row.Select((value, attribute) => attributes[attribute].Values[value]));
        }
    }

    private static void WriteRow(CsvWriter csv, string file, IEnumerable<string> values)
    {
        csv.WriteField(file);
        foreach (var value in values)
        {
            csv.WriteField(value);
        }

        csv.NextRecord();
    }

    private static void SaveContact(HeroDeck deck, MakeRequest request, string? path)
    {
        if (path is null)
        {
            return;
        }

        var count = Math.Min(request.Count, ContactColumns * ContactRows);
        var rgba = new byte[count * HeroDeck.SpriteLength];
        for (var i = 0; i < count; i++)
        {
            deck.Draw(i, rgba.AsSpan(i * HeroDeck.SpriteLength, HeroDeck.SpriteLength));
        }

        var options = new ContactSheetOptions { Zoom = ContactZoom };
        ContactSheet.Compose(rgba, HeroCanvas.Side, HeroCanvas.Side, Math.Min(count, ContactColumns), options).Save(path);
    }

    private static string FileName(int sprite) => $"{sprite.ToString("00000", CultureInfo.InvariantCulture)}.png";
}
