using GanAssets.Trainer.Data;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Trainer.Report;

/// <summary>Many sprites as one picture, side by side without gaps, row by row.</summary>
/// <param name="Image">The picture, as the address of a PNG that holds it itself.</param>
/// <param name="Columns">Sprites in a row; sprite i lies at column i mod columns.</param>
/// <param name="Width">Width of a sprite in pixels.</param>
/// <param name="Height">Height of a sprite in pixels.</param>
/// <param name="Count">The number of sprites.</param>
public sealed record SpriteAtlas(string Image, int Columns, int Width, int Height, int Count)
{
    private const int MostColumns = 32;

    /// <summary>Lays sprites out.</summary>
    /// <param name="sets">Sets of sprites of one size, one after the other; at least one sprite.</param>
    /// <exception cref="ArgumentException">There is no sprite, or they differ in size.</exception>
    public static SpriteAtlas Of(params ReadOnlySpan<SpriteSet> sets)
    {
        var count = 0;
        foreach (var set in sets)
        {
            if ((set.Width, set.Height) != (sets[0].Width, sets[0].Height))
            {
                throw new ArgumentException($"Sprites of {set.Width}×{set.Height} do not fit among those of {sets[0].Width}×{sets[0].Height}.", nameof(sets));
            }

            count += set.Count;
        }

        if (count == 0)
        {
            throw new ArgumentException("There is no sprite.", nameof(sets));
        }

        var (width, height, columns) = (sets[0].Width, sets[0].Height, Math.Min(MostColumns, count));
        var rows = (count + columns - 1) / columns;
        var rgba = new byte[columns * width * rows * height * 4];
        var place = 0;
        foreach (var set in sets)
        {
            for (var i = 0; i < set.Count; i++, place++)
            {
                Copy(set.Pixels(i), rgba.AsSpan(((place / columns * height * columns) + (place % columns)) * width * 4), width * 4, columns * width * 4);
            }
        }

        using var image = SixLabors.ImageSharp.Image.LoadPixelData<Rgba32>(rgba, columns * width, rows * height);
        using var stream = new MemoryStream();
        image.SaveAsPng(stream);
        return new SpriteAtlas("data:image/png;base64," + Convert.ToBase64String(stream.GetBuffer().AsSpan(0, (int)stream.Length)), columns, width, height, count);
    }

    private static void Copy(ReadOnlySpan<byte> sprite, Span<byte> target, int rowLength, int stride)
    {
        for (var y = 0; y * rowLength < sprite.Length; y++)
        {
            sprite.Slice(y * rowLength, rowLength).CopyTo(target[(y * stride)..]);
        }
    }
}
