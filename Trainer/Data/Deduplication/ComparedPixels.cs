using System.Numerics;
using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Data.Deduplication;

/// <summary>
/// Sprites laid out so that a comparison ends early: colours multiplied by alpha, and those pixels first that differ in most
/// pairs of sprites. Two unlike sprites are then told apart after a few dozen pixels, whatever the background does.
/// </summary>
internal sealed class ComparedPixels
{
    private const int Channels = 4;

    private readonly byte[][] _sprites;
    private readonly int[] _visible;
    private readonly int _size;

    /// <summary>Lays out the sprites of a set, at the scale that it has.</summary>
    public ComparedPixels(SpriteSet set)
    {
        _size = set.Width * set.Height;
        _sprites = new byte[set.Count][];
        _visible = new int[set.Count];
        Parallel.For(0, set.Count, sprite => _sprites[sprite] = PremultipliedBytes.Of(set.Pixels(sprite)));
        var order = MostChangingFirst();
        Parallel.For(0, set.Count, sprite =>
        {
            _sprites[sprite] = Ordered(_sprites[sprite], order);
            _visible[sprite] = Visible(_sprites[sprite], _sprites[sprite]);
        });
    }

    /// <summary>Whether two sprites are near duplicates.</summary>
    public bool AreNear(int a, int b)
    {
        var left = MemoryMarshal.Cast<byte, Vector<byte>>(_sprites[a]);
        var right = MemoryMarshal.Cast<byte, Vector<byte>>(_sprites[b]);
        var tolerance = new Vector<byte>(Duplicates.NearTolerance);

        // As if no pixel were visible in both: the limit proper is this or less.
        var most = Most(Math.Min(_visible[a] + _visible[b], _size));
        var differing = 0;
        for (var i = 0; i < left.Length; i++)
        {
            var distance = Vector.Max(left[i], right[i]) - Vector.Min(left[i], right[i]);
            var alike = Vector.Equals(Vector.AsVectorUInt32(Vector.GreaterThan(distance, tolerance)), Vector<uint>.Zero);
            differing += Vector<uint>.Count + Vector.Sum(Vector.AsVectorInt32(alike));
            if (differing > most)
            {
                return false;
            }
        }

        return differing <= Most(Visible(_sprites[a], _sprites[b]));
    }

    private static int Most(int visible) => (int)(visible * Duplicates.NearShare);

    /// <summary>The number of pixels visible in either of two sprites.</summary>
    private static int Visible(byte[] a, byte[] b)
    {
        var count = 0;
        for (var i = Channels - 1; i < a.Length; i += Channels)
        {
            count += (a[i] | b[i]) == 0 ? 0 : 1;
        }

        return count;
    }

    private int[] MostChangingFirst()
    {
        // Each sprite is paired with the one half the set away, since neighbours are often of one kind.
        var changes = new int[_size];
        for (var sprite = 0; sprite < _sprites.Length; sprite++)
        {
            var left = MemoryMarshal.Cast<byte, uint>(_sprites[sprite]);
            var right = MemoryMarshal.Cast<byte, uint>(_sprites[(sprite + (_sprites.Length / 2)) % _sprites.Length]);
            for (var i = 0; i < changes.Length; i++)
            {
                changes[i] += left[i] == right[i] ? 0 : 1;
            }
        }

        return [.. Enumerable.Range(0, _size).OrderByDescending(pixel => changes[pixel])];
    }

    /// <summary>The pixels in that order, and zeros up to a whole number of vectors.</summary>
    private static byte[] Ordered(byte[] sprite, int[] order)
    {
        var lanes = Vector<uint>.Count;
        var ordered = new uint[(order.Length + lanes - 1) / lanes * lanes];
        var pixels = MemoryMarshal.Cast<byte, uint>(sprite);
        for (var i = 0; i < order.Length; i++)
        {
            ordered[i] = pixels[order[i]];
        }

        return MemoryMarshal.AsBytes(ordered.AsSpan()).ToArray();
    }
}
