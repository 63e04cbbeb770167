using System.Globalization;
using CsvHelper;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.IO;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Trainer.Data.Sources.Collecting;

/// <summary>Writes a collection as a folder that <see cref="SpriteInput"/> reads.</summary>
internal static class CollectedSetWriter
{
    private const int SpritesATick = 250;

    /// <summary>Writes a PNG for each sprite, and their attributes.</summary>
    /// <param name="collection">The sprites.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="progress">Told from time to time how far the work is; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="InputException">A file cannot be written.</exception>
    public static void Write(SpriteCollection collection, string folder, IProgress<FetchProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            var sprites = collection.Sprites;
            for (var i = 0; i < sprites.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                using var image = Image.LoadPixelData<Rgba32>(sprites[i].Rgba, collection.Width, collection.Height);
                image.SaveAsPng(Path.Combine(folder, sprites[i].File));
                if (i % SpritesATick == 0)
                {
                    progress?.Report(new FetchProgress("writing sprites", i, sprites.Count));
                }
            }

            WriteTable(collection, Path.Combine(folder, AttributeTable.FileName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: the sprites cannot be written ({WriteFault.Reason(fault)}).", fault);
        }
    }

    private static void WriteTable(SpriteCollection collection, string path)
    {
        using var csv = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        WriteRow(csv, "file", collection.Attributes);
        foreach (var sprite in collection.Sprites)
        {
            WriteRow(csv, sprite.File, sprite.Values);
        }
    }

    private static void WriteRow(CsvWriter csv, string file, IReadOnlyList<string> values)
    {
        csv.WriteField(file);
        foreach (var value in values)
        {
            csv.WriteField(value);
        }

        csv.NextRecord();
    }
}
