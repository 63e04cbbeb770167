using System.Numerics;
using System.Runtime.InteropServices;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Pixels;

/// <summary>
/// Lays out sprites so that a comparison of two ends early: colours multiplied by alpha, and first the pixels that differ most
/// from sprite to sprite. Two unlike sprites are then told apart long before the last pixel.
/// </summary>
internal sealed class PixelOrder
{
    private const int Channels = 4;
    private const int Sample = 2000;

    private readonly int[] _order;

    /// <summary>Learns the order from sprites.</summary>
    public PixelOrder(SpriteSet set)
    {
        var differences = new long[set.Width * set.Height];
        var count = Math.Min(Sample, set.Count);
        for (var i = 0; i < count; i++)
        {
            // Half the set away, since neighbours are often of one kind.
            var sprite = (int)((long)i * set.Count / count);
            var left = PremultipliedBytes.Of(set.Pixels(sprite));
            var right = PremultipliedBytes.Of(set.Pixels((sprite + (set.Count / 2)) % set.Count));
            for (var at = 0; at < left.Length; at++)
                differences[at / Channels] += (left[at] - right[at]) * (left[at] - right[at]);
        }

        _order = [.. Enumerable.Range(0, differences.Length).OrderByDescending(pixel => differences[pixel])];
        Length = (_order.Length + Vector<uint>.Count - 1) / Vector<uint>.Count * Vector<byte>.Count;
    }

    /// <summary>The bytes of one sprite laid out: whole vectors, zeros at the end.</summary>
    public int Length { get; }

    /// <summary>Lays out one sprite.</summary>
    /// <param name="rgba">The sprite's pixels, straight alpha.</param>
    /// <param name="target"><see cref="Length"/> bytes, the last of which may stay as they are: zeros.</param>
    public void Write(ReadOnlySpan<byte> rgba, Span<byte> target)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(PremultipliedBytes.Of(rgba));
        var ordered = MemoryMarshal.Cast<byte, uint>(target);
        for (var i = 0; i < _order.Length; i++)
            ordered[i] = pixels[_order[i]];
    }
}
