using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GanAssets.Trainer.Data.Deduplication;

/// <summary>Finds equal sprites by a hash of what is visible.</summary>
internal static class ExactDuplicates
{
    /// <summary>For each sprite the first one that shows the same, which is itself where no earlier one does.</summary>
    public static int[] Leaders(SpriteSet set)
    {
        var hashes = new UInt128[set.Count];
        Parallel.For(
            0,
            set.Count,
            () => new uint[set.SpriteLength / sizeof(uint)],
            (sprite, _, visible) =>
            {
                hashes[sprite] = Hash(set.Pixels(sprite), visible);
                return visible;
            },
            static _ => { });

        var first = new Dictionary<UInt128, int>(set.Count);
        var leaders = new int[set.Count];
        for (var sprite = 0; sprite < leaders.Length; sprite++)
        {
            leaders[sprite] = first.TryAdd(hashes[sprite], sprite) ? sprite : first[hashes[sprite]];
        }

        return leaders;
    }

    // Half of a SHA-256: two different sprites among millions share it with a probability below 1e-25.
    private static UInt128 Hash(ReadOnlySpan<byte> rgba, uint[] visible)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(rgba);
        for (var i = 0; i < pixels.Length; i++)
        {
            // Alpha is the last byte in memory, so the highest one of a little-endian number.
            visible[i] = pixels[i] >> 24 == 0 ? 0 : pixels[i];
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(visible.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
