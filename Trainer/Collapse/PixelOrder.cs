using System.Numerics;
using System.Runtime.InteropServices;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse;

/// <summary>
/// Lays out sprites so that a comparison of two ends early: colours multiplied by alpha, and first the pixels that differ in most
/// pairs. Two unlike sprites are then told apart long before the last pixel.
/// </summary>
internal sealed class PixelOrder
{
    private const int Sample = 2000;

    private readonly int[] _order;

    /// <summary>Learns the order from sprites.</summary>
    public PixelOrder(SpriteSet set)
    {
        var changes = new int[set.Width * set.Height];
        var count = Math.Min(Sample, set.Count);
        for (var i = 0; i < count; i++)
        {
            // Half the set away, since neighbours are often of one kind.
            var sprite = (int)((long)i * set.Count / count);
            var left = MemoryMarshal.Cast<byte, uint>(set.Pixels(sprite));
            var right = MemoryMarshal.Cast<byte, uint>(set.Pixels((sprite + (set.Count / 2)) % set.Count));
            for (var pixel = 0; pixel < changes.Length; pixel++)
                changes[pixel] += left[pixel] == right[pixel] ? 0 : 1;
        }

        _order = [.. Enumerable.Range(0, changes.Length).OrderByDescending(pixel => changes[pixel])];
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
