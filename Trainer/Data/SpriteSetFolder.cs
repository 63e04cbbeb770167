using System.Globalization;
using CsvHelper;
using GanAssets.Trainer.Data.Inputs;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Trainer.Data;

/// <summary>Writes sprite sets as folders that <see cref="SpriteInput"/> reads again.</summary>
internal static class SpriteSetFolder
{
    /// <summary>Writes each sprite as a PNG of 8-bit RGBA under its name, and <c>attributes.csv</c> beside them.</summary>
    /// <param name="sprites">The sprites; their names are paths in the folder.</param>
    /// <param name="folder">An existing folder.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(SpriteSet sprites, string folder)
    {
        foreach (var inner in sprites.Names.Select(Path.GetDirectoryName).Distinct().Where(inner => !string.IsNullOrEmpty(inner)))
        {
            Directory.CreateDirectory(Path.Combine(folder, inner!));
        }

        Parallel.For(0, sprites.Count, i =>
        {
            using var image = Image.LoadPixelData<Rgba32>(sprites.Pixels(i), sprites.Width, sprites.Height);
            image.SaveAsPng(Path.Combine(folder, sprites.Names[i]));
        });
        WriteTable(sprites, Path.Combine(folder, AttributeTable.FileName));
    }

    private static void WriteTable(SpriteSet sprites, string path)
    {
        using var csv = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        csv.WriteField(AttributeTable.FileColumn);
        foreach (var attribute in sprites.Schema.Attributes)
        {
            csv.WriteField(attribute.Name);
        }

        csv.NextRecord();
        for (var i = 0; i < sprites.Count; i++)
        {
            csv.WriteField(sprites.Names[i]);
            foreach (var (attribute, label) in sprites.LabelsOf(i).ToArray().Index())
            {
                csv.WriteField(label < 0 ? "" : sprites.Schema.Attributes[attribute].Values[label]);
            }

            csv.NextRecord();
        }
    }
}
