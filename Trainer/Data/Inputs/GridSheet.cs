using System.Runtime.InteropServices;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>
/// A sheet of tiles of one size in rows and columns. A tile is named by both, counted from 0: <c>r2c5</c>. Tiles of a single
/// colour, transparent ones above all, are empty places. <c>attributes.csv</c> beside the sheet may name tiles.
/// </summary>
internal static class GridSheet
{
    /// <summary>Lists the tiles that are not empty, row by row.</summary>
    /// <param name="path">The PNG file.</param>
    /// <param name="tile">The tiles' size.</param>
    /// <param name="options">The margin and the spacing.</param>
    /// <exception cref="InputException">The file cannot be read, or no whole number of tiles makes it up.</exception>
    public static InputListing List(string path, PixelSize tile, SpriteInputOptions options)
    {
        var sheet = Sheet.Read(path);
        var columns = Count("width", sheet, sheet.Size.Width, tile, tile.Width, options);
        var rows = Count("height", sheet, sheet.Size.Height, tile, tile.Height, options);
        var names = new List<string>();
        var frames = new List<SheetFrame>();
        for (var i = 0; i < columns * rows; i++)
        {
            var (row, column) = Math.DivRem(i, columns);
            var name = $"r{row}c{column}";
            var frame = new SheetFrame(
                sheet,
                $"{path}: tile {name}",
                options.Margin + (column * (tile.Width + options.Spacing)),
                options.Margin + (row * (tile.Height + options.Spacing)),
                tile);
            if (!IsEmpty(frame))
            {
                names.Add(name);
                frames.Add(frame);
            }
        }

        if (frames.Count == 0)
        {
            throw new InputException($"{path}: all {columns * rows} tiles of {tile} pixels are of a single colour; a sheet has sprites on it.");
        }

        var empty = (columns * rows) - frames.Count;
        var listing = new InputListing(SpriteInputKind.GridSheet, path, names, frames, AttributeTexts.None(path, names.Count))
        {
            Notes = empty == 0 ? [] : [$"{Counted.Of(empty, "empty tile")} of {columns * rows} left out."],
        };
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return AttributeTable.IsIn(folder)
            ? listing.Narrowed(AttributeTable.Read(Path.Combine(Path.GetDirectoryName(path)!, AttributeTable.FileName)), "tile")
            : listing;
    }

    private static int Count(string side, Sheet sheet, int length, PixelSize tile, int tileLength, SpriteInputOptions options)
    {
        var (count, rest) = Math.DivRem(length - options.Margin + options.Spacing, tileLength + options.Spacing);

        // Beyond the last tile there may be nothing, the margin, or the gap that follows a tile elsewhere.
        if (count > 0 && (rest == 0 || rest == options.Margin || rest == options.Spacing || rest == options.Margin + options.Spacing))
        {
            return count;
        }

        throw new InputException(
            $"{sheet.Path}: is {sheet.Size} pixels, and tiles of {tile} with margin {options.Margin} and spacing {options.Spacing} do not fill its {side} of {length}; say by --tile, --margin and --spacing how it is divided.");
    }

    private static bool IsEmpty(SheetFrame frame)
    {
        var first = Visible(MemoryMarshal.Read<uint>(frame.Sheet.Pixel(frame.X, frame.Y)));
        for (var y = 0; y < frame.Content.Height; y++)
        {
            foreach (var pixel in MemoryMarshal.Cast<byte, uint>(frame.Sheet.Row(frame.X, frame.Y + y, frame.Content.Width)))
            {
                if (Visible(pixel) != first)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Alpha is the last byte in memory, so the highest one of a little-endian number.
    private static uint Visible(uint pixel) => (pixel & 0xFF000000) == 0 ? 0 : pixel;
}
