using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Data.Inputs;

/// <summary>A sheet in the making: transparent, with sprites put where a test wants them.</summary>
internal sealed class SheetCanvas(int width, int height)
{
    private readonly byte[] _rgba = new byte[width * height * 4];

    /// <summary>Noise in which no pixel is transparent and no two are likely to be alike.</summary>
    public static byte[] Noise(int width, int height, int seed)
    {
        var random = new Random(seed);
        return Sprites.Draw(1, width, height, (_, _, _) => (uint)random.NextInt64(1L << 32) | 0xFF).Rgba;
    }

    /// <summary>Puts a part of a sprite on the sheet.</summary>
    /// <param name="x">The left column on the sheet.</param>
    /// <param name="y">The upper row on the sheet.</param>
    /// <param name="sprite">The sprite's pixels.</param>
    /// <param name="spriteWidth">The sprite's width.</param>
    /// <param name="part">The part: left, top, width and height; by default all of it.</param>
    /// <param name="rotated">Whether the part is turned by 90° clockwise.</param>
    public SheetCanvas Put(int x, int y, byte[] sprite, int spriteWidth, (int Left, int Top, int Width, int Height)? part = null, bool rotated = false)
    {
        var (left, top, w, h) = part ?? (0, 0, spriteWidth, sprite.Length / 4 / spriteWidth);
        for (var row = 0; row < h; row++)
        {
            for (var column = 0; column < w; column++)
            {
                var (toX, toY) = rotated ? (x + h - 1 - row, y + column) : (x + column, y + row);
                sprite.AsSpan(4 * (((top + row) * spriteWidth) + left + column), 4).CopyTo(_rgba.AsSpan(4 * ((toY * width) + toX)));
            }
        }

        return this;
    }

    public void Save(string path)
    {
        using var image = Image.LoadPixelData<Rgba32>(_rgba, width, height);
        image.SaveAsPng(path);
    }
}
