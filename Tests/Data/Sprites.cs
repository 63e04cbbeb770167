using GanAssets.Trainer.Data;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Data;

/// <summary>Small sprite sets for tests.</summary>
internal static class Sprites
{
    /// <summary>A set without attributes whose pixels are given one by one.</summary>
    /// <param name="count">Number of sprites.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="pixel">0xRRGGBBAA at sprite, x, y.</param>
    public static SpriteSet Draw(int count, int width, int height, Func<int, int, int, uint> pixel)
    {
        var rgba = new byte[count * width * height * 4];
        for (var i = 0; i < rgba.Length; i += 4)
        {
            var (sprite, rest) = Math.DivRem(i / 4, width * height);
            var value = pixel(sprite, rest % width, rest / width);
            (rgba[i], rgba[i + 1], rgba[i + 2], rgba[i + 3]) = ((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value);
        }

        return new SpriteSet(width, height, rgba, new AttributeSchema([]), [], [.. Enumerable.Range(0, count).Select(i => $"{i}.png")]);
    }

    /// <summary>Writes a PNG whose bytes are noise of the seed, and returns them.</summary>
    public static byte[] SaveNoise(string path, int width, int height, int seed)
    {
        var rgba = new byte[width * height * 4];
        new Random(seed).NextBytes(rgba);
        using var image = Image.LoadPixelData<Rgba32>(rgba, width, height);
        image.SaveAsPng(path);
        return rgba;
    }
}
