using System.Runtime.InteropServices;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Trainer.Data;

/// <summary>Finds and undoes the enlargement of pixel art, so that the network learns the pixels that were drawn.</summary>
public static class PixelScale
{
    /// <summary>
    /// Finds the largest s such that each sprite consists of s×s blocks of one colour, both sides are multiples of s, and at
    /// least <see cref="SpriteInput.SmallestSide"/> blocks make a side. Colours under full transparency do not count.
    /// </summary>
    /// <returns>The scale; 1 for art that is not enlarged.</returns>
    public static int Detect(SpriteSet set)
    {
        for (var scale = Math.Min(set.Width, set.Height) / SpriteInput.SmallestSide; scale > 1; scale--)
        {
            if (IsEnlarged(set, scale))
            {
                return scale;
            }
        }

        return 1;
    }

    /// <summary>Whether each sprite consists of blocks of one colour; colours under full transparency do not count.</summary>
    /// <param name="set">The sprites.</param>
    /// <param name="scale">The blocks' side, at least 1.</param>
    public static bool IsEnlarged(SpriteSet set, int scale) =>
        scale == 1 || (set.Width % scale == 0 && set.Height % scale == 0 && HasBlocks(set, scale));

    /// <summary>Keeps one pixel of each block, the upper left one.</summary>
    /// <param name="set">The enlarged sprites.</param>
    /// <param name="scale">A divisor of both sides; as a rule what <see cref="Detect"/> returns.</param>
    /// <exception cref="ArgumentException">The scale does not divide both sides.</exception>
    public static SpriteSet Shrink(SpriteSet set, int scale)
    {
        if (scale < 1 || set.Width % scale != 0 || set.Height % scale != 0)
        {
            throw new ArgumentException($"{set.Width}×{set.Height} pixels cannot be divided by {scale}.", nameof(scale));
        }

        if (scale == 1)
        {
            return set;
        }

        var (width, height) = (set.Width / scale, set.Height / scale);
        var small = new byte[set.Count * width * height * 4];
        var pixels = MemoryMarshal.Cast<byte, uint>(set.Rgba);
        var kept = MemoryMarshal.Cast<byte, uint>(small.AsSpan());

        // The sprites lie one under another, as one tall image.
        for (var y = 0; y < set.Count * height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                kept[(y * width) + x] = pixels[(y * scale * set.Width) + (x * scale)];
            }
        }

        return new SpriteSet(width, height, small, set.Schema, set.Labels, set.Names);
    }

    /// <summary>Makes a block of each pixel.</summary>
    /// <param name="rgba">H×W×4 bytes; several sprites under one another are one tall image.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="scale">The block's side, at least 1.</param>
    /// <returns>(H·s)×(W·s)×4 bytes.</returns>
    public static byte[] Enlarge(ReadOnlySpan<byte> rgba, int width, int scale)
    {
        var large = new byte[rgba.Length * scale * scale];
        var pixels = MemoryMarshal.Cast<byte, uint>(rgba);
        var blocks = MemoryMarshal.Cast<byte, uint>(large.AsSpan());
        for (var i = 0; i < blocks.Length; i++)
        {
            var (y, x) = Math.DivRem(i, width * scale);
            blocks[i] = pixels[(y / scale * width) + (x / scale)];
        }

        return large;
    }

    private static bool HasBlocks(SpriteSet set, int scale)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(set.Rgba);
        for (var y = 0; y < set.Count * set.Height; y++)
        {
            var row = pixels.Slice(y * set.Width, set.Width);
            var blockRow = pixels.Slice(y / scale * scale * set.Width, set.Width);
            for (var x = 0; x < row.Length; x++)
            {
                if (Visible(row[x]) != Visible(blockRow[x / scale * scale]))
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
