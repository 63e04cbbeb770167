using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Sheets;

/// <summary>Writes generated sprites as pictures.</summary>
public static class SpriteSheets
{
    private const int GridZoom = 3;
    private const int PlainRows = 8;

    /// <summary>Writes sprites onto one sheet, into a folder, or both; where one of the two cannot be written, neither is.</summary>
    /// <param name="sprites">The sprites.</param>
    /// <param name="sheet">The picture of <see cref="SaveGrid"/>; null for none.</param>
    /// <param name="folder">The folder of <see cref="SaveFolder"/>; null for none.</param>
    /// <exception cref="InputException">The folder is not empty, a place cannot be written, or the sheet would be too large.</exception>
    public static void Save(SpriteSet sprites, string? sheet, string? folder)
    {
        using var target = folder is null ? null : new NewFolder(folder);
        if (target is not null)
        {
            SpriteSetFolder.Write(sprites, target.Path);
        }

        if (sheet is not null)
        {
            SaveGrid(sprites, target is null ? sheet : target.Staged(sheet));
        }

        target?.Commit();
    }

    /// <summary>
    /// Writes a row of sprites for each attribute value, the same seeds in every row; of a model without attributes, a few
    /// rows of consecutive seeds.
    /// </summary>
    /// <param name="generator">The loaded model.</param>
    /// <param name="columns">Seeds a row.</param>
    /// <param name="path">The picture.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void SaveValueRows(SpriteGenerator generator, int columns, string path)
    {
        if (generator.Card.Attributes.Count == 0)
        {
            var sprites = GeneratedSprites.Make(generator, new SpriteRequest(1), columns * PlainRows);
            ContactSheet.Compose(sprites.Rgba, sprites.Width, sprites.Height, columns, new ContactSheetOptions { Zoom = 2, Gap = 4 }).Save(path);
            return;
        }

        var rows = generator.Card.Attributes.SelectMany(attribute => attribute.Values.Select(value => (attribute.Name, Value: value.Name))).ToArray();
        var rgba = rows.SelectMany(row => GeneratedSprites.Make(generator, new SpriteRequest(1).With(row.Name, row.Value), columns).Rgba).ToArray();
        var options = new ContactSheetOptions { Zoom = 2, Gap = 4, RowLabels = [.. rows.Select(row => $"{row.Name}={row.Value}")] };
        ContactSheet.Compose(rgba, generator.Card.Width, generator.Card.Height, columns, options).Save(path);
    }

    /// <summary>Writes sprites as one grid that is somewhat wider than high.</summary>
    /// <exception cref="InputException">The file cannot be written, or would be too large.</exception>
    public static void SaveGrid(SpriteSet sprites, string path)
    {
        var columns = Math.Min(sprites.Count, (int)Math.Ceiling(Math.Sqrt(sprites.Count * 1.5)));
        var options = new ContactSheetOptions { Zoom = GridZoom };
        var cell = ((long)sprites.Width * GridZoom + options.Gap) * ((long)sprites.Height * GridZoom + options.Gap) * 4;
        if (cell * (sprites.Count + columns) > Array.MaxLength)
        {
            throw new InputException($"{path}: {sprites.Count} sprites are too many for one sheet; about {Array.MaxLength / cell} fit, and a folder (--out) holds them all.");
        }

        ContactSheet.Compose(sprites.Rgba, sprites.Width, sprites.Height, columns, options).Save(path);
    }

    /// <summary>Writes each sprite as a PNG of its own, and <c>attributes.csv</c> beside them: a sprite set again.</summary>
    /// <param name="sprites">The sprites.</param>
    /// <param name="folder">The folder; made when it is not there, and refused when it holds something.</param>
    /// <exception cref="InputException">The folder is not empty, or cannot be written.</exception>
    public static void SaveFolder(SpriteSet sprites, string folder) => Save(sprites, sheet: null, folder);
}
