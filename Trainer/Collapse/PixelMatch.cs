using System.Numerics;
using System.Runtime.InteropServices;
using GanAssets.Trainer.Data.Deduplication;

namespace GanAssets.Trainer.Collapse;

/// <summary>The best that was found so far among the training sprites for one sprite.</summary>
/// <param name="Nearest">The training sprite with the least squared error; −1 before any.</param>
/// <param name="SquaredError">Its sum over all pixels and channels.</param>
/// <param name="FewestDiffering">The fewest pixels in which some training sprite differs.</param>
internal readonly record struct PixelMatch(int Nearest, long SquaredError, int FewestDiffering)
{
    // Vectors between two looks at whether the comparison is lost already.
    private const int Stride = 4;

    public static PixelMatch None { get; } = new(-1, long.MaxValue, int.MaxValue);

    /// <summary>Compares with one more training sprite.</summary>
    /// <param name="sprite">The sprite, laid out by a <see cref="PixelOrder"/>.</param>
    /// <param name="training">The training sprite, laid out likewise.</param>
    /// <param name="index">The training sprite's index.</param>
    public PixelMatch Update(ReadOnlySpan<byte> sprite, ReadOnlySpan<byte> training, int index)
    {
        var left = MemoryMarshal.Cast<byte, Vector<byte>>(sprite);
        var right = MemoryMarshal.Cast<byte, Vector<byte>>(training);
        long error = 0;
        var differing = 0;
        for (var start = 0; start < left.Length; start += Stride)
        {
            var end = Math.Min(start + Stride, left.Length);
            var squares = Vector<uint>.Zero;
            var alike = Vector<int>.Zero;
            for (var i = start; i < end; i++)
            {
                var distance = Vector.Max(left[i], right[i]) - Vector.Min(left[i], right[i]);
                squares += Squares(distance);
                alike += Alike(distance);
            }

            error += Vector.Sum(squares);
            differing += ((end - start) * Vector<int>.Count) + Vector.Sum(alike);
            if (error >= SquaredError && differing >= FewestDiffering)
                return this;
        }

        return new PixelMatch(
            error < SquaredError ? index : Nearest, Math.Min(error, SquaredError), Math.Min(differing, FewestDiffering));
    }

    private static Vector<uint> Squares(Vector<byte> distance)
    {
        Vector.Widen(distance, out var low, out var high);
        Vector.Widen(low * low, out var a, out var b);
        Vector.Widen(high * high, out var c, out var d);
        return a + b + (c + d);
    }

    /// <summary>−1 for each pixel whose four channels are all within the tolerance.</summary>
    private static Vector<int> Alike(Vector<byte> distance) => Vector.AsVectorInt32(Vector.Equals(
        Vector.AsVectorUInt32(Vector.GreaterThan(distance, new Vector<byte>(Duplicates.NearTolerance))), Vector<uint>.Zero));
}
