using GanAssets.Trainer.IO;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Trainer.Imaging;

/// <summary>An opaque picture to draw on. What lies outside is not drawn.</summary>
public sealed class Canvas
{
    private const int Channels = 4;

    /// <summary>Creates a picture of one colour.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="color">0xRRGGBB.</param>
    public Canvas(int width, int height, int color)
    {
        Width = width;
        Height = height;
        Rgba = new byte[width * height * Channels];
        Fill(0, 0, width, height, color);
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>H×W×4 bytes, first row on top.</summary>
    public byte[] Rgba { get; }

    /// <summary>Covers a rectangle with a colour.</summary>
    public void Fill(int left, int top, int width, int height, int color) =>
        Blend(left, top, width, height, [(byte)(color >> 16), (byte)(color >> 8), (byte)color, byte.MaxValue]);

    /// <summary>Lays a picture over this one, each of its pixels enlarged to a square.</summary>
    /// <param name="left">Where its left edge lies.</param>
    /// <param name="top">Where its upper edge lies.</param>
    /// <param name="rgba">H×W×4 bytes, straight alpha.</param>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="zoom">The square's side.</param>
    public void Overlay(int left, int top, ReadOnlySpan<byte> rgba, int width, int zoom)
    {
        for (var i = 0; i < rgba.Length / Channels; i++)
        {
            var (y, x) = Math.DivRem(i, width);
            Blend(left + (x * zoom), top + (y * zoom), zoom, zoom, rgba.Slice(i * Channels, Channels));
        }
    }

    /// <summary>Writes a line of text.</summary>
    /// <param name="left">Where the first letter begins.</param>
    /// <param name="top">Where the capitals end above.</param>
    /// <param name="text">The line.</param>
    /// <param name="color">0xRRGGBB.</param>
    /// <param name="zoom">The side of the letters' pixels.</param>
    public void Write(int left, int top, string text, int color, int zoom) =>
        BitmapFont.Draw(text, (x, y) => Fill(left + (x * zoom), top + (y * zoom), zoom, zoom, color));

    /// <summary>Saves the picture as PNG, whole or not at all.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public void Save(string path)
    {
        using var image = Image.LoadPixelData<Rgba32>(Rgba, Width, Height);
        AtomicFile.Write(path, image.SaveAsPng);
    }

    private void Blend(int left, int top, int width, int height, ReadOnlySpan<byte> pixel)
    {
        var alpha = pixel[3];
        var (right, bottom) = (Math.Min(left + width, Width), Math.Min(top + height, Height));
        for (var y = Math.Max(top, 0); y < bottom && alpha > 0; y++)
        {
            for (var x = Math.Max(left, 0); x < right; x++)
            {
                var under = Rgba.AsSpan(((y * Width) + x) * Channels, Channels);
                for (var channel = 0; channel < 3; channel++)
                {
                    under[channel] = (byte)(((pixel[channel] * alpha) + (under[channel] * (byte.MaxValue - alpha)) + 127) / byte.MaxValue);
                }

                under[3] = byte.MaxValue;
            }
        }
    }
}
