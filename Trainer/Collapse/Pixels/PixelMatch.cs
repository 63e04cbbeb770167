using System.Numerics;
using System.Runtime.InteropServices;
using GanAssets.Trainer.Data.Deduplication;

namespace GanAssets.Trainer.Collapse.Pixels;

/// <summary>The best that was found so far among the training sprites for one sprite.</summary>
/// <param name="Nearest">The training sprite with the least squared error; −1 before any.</param>
/// <param name="SquaredError">Its sum over all pixels and channels.</param>
/// <param name="FewestDiffering">The fewest pixels in which some training sprite differs, as far as they are counted.</param>
internal readonly record struct PixelMatch(int Nearest, long SquaredError, int FewestDiffering)
{
    // Vectors between two looks at whether the comparison is lost already.
    private const int Stride = 8;

    /// <summary>The match before any training sprite.</summary>
    /// <param name="most">Differing pixels are counted so far and no further, which ends most comparisons early.</param>
    public static PixelMatch None(int most) => new(-1, long.MaxValue, most + 1);

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
            var length = Math.Min(Stride, left.Length - start);
            var a = left.Slice(start, length);
            var b = right.Slice(start, length);
            error += Error(a, b);
            if (differing < FewestDiffering)
                differing += Differing(a, b);

            if (error >= SquaredError && differing >= FewestDiffering)
                return this;
        }

        return new PixelMatch(
            error < SquaredError ? index : Nearest, Math.Min(error, SquaredError), Math.Min(differing, FewestDiffering));
    }

    /// <summary>The sum of the squared differences of all channels.</summary>
    private static uint Error(ReadOnlySpan<Vector<byte>> left, ReadOnlySpan<Vector<byte>> right)
    {
        var sum = Vector<uint>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            // Even and odd bytes apart, then even and odd squares: cheaper than widening, and in what order they are summed is all one.
            var distance = Vector.AsVectorUInt16(Distance(left[i], right[i]));
            var even = distance & new Vector<ushort>(byte.MaxValue);
            var odd = distance >>> 8;
            sum += Pairs(even * even) + Pairs(odd * odd);
        }

        return Vector.Sum(sum);
    }

    /// <summary>The number of pixels of which a channel differs by more than the tolerance.</summary>
    private static int Differing(ReadOnlySpan<Vector<byte>> left, ReadOnlySpan<Vector<byte>> right)
    {
        var alike = Vector<int>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            var beyond = Vector.GreaterThan(Distance(left[i], right[i]), new Vector<byte>(Duplicates.NearTolerance));
            alike += Vector.AsVectorInt32(Vector.Equals(Vector.AsVectorUInt32(beyond), Vector<uint>.Zero));
        }

        // A pixel that is alike counts −1.
        return (left.Length * Vector<int>.Count) + Vector.Sum(alike);
    }

    private static Vector<uint> Pairs(Vector<ushort> squares)
    {
        var both = Vector.AsVectorUInt32(squares);
        return (both & new Vector<uint>(ushort.MaxValue)) + (both >>> 16);
    }

    private static Vector<byte> Distance(Vector<byte> left, Vector<byte> right) => Vector.Max(left, right) - Vector.Min(left, right);
}
