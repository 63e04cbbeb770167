using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Data;

/// <summary>The colours that a sprite set is drawn with, each with its alpha; an invisible pixel is a colour as well.</summary>
/// <param name="Colors">
/// Distinct colours as 0xRRGGBBAA, straight alpha, the most frequent first, equally frequent ones by value. All pixels of
/// alpha 0 are the one colour 0.
/// </param>
public sealed record Palette(IReadOnlyList<uint> Colors)
{
    /// <summary>The most colours that still count as a palette.</summary>
    public const int DefaultLimit = 256;

    /// <summary>Collects the colours of all pixels.</summary>
    /// <param name="set">The sprites.</param>
    /// <param name="limit">The most colours that the palette may have.</param>
    /// <returns>The palette; null where there are more colours than the limit.</returns>
    public static Palette? Find(SpriteSet set, int limit = DefaultLimit)
    {
        var counts = new Dictionary<uint, long>();
        for (var i = 0; i < set.Rgba.Length; i += 4)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, ColorAt(set.Rgba, i), out _)++;
            if (counts.Count > limit)
            {
                return null;
            }
        }

        return new Palette([.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => count.Key)]);
    }

    /// <summary>The place of each pixel's colour in <see cref="Colors"/>.</summary>
    /// <param name="set">Sprites that have no colour beside the palette's.</param>
    /// <returns>N×H×W indices.</returns>
    /// <exception cref="KeyNotFoundException">A pixel has another colour.</exception>
    public int[] IndicesOf(SpriteSet set)
    {
        var places = Colors.Index().ToDictionary(color => color.Item, color => color.Index);
        var indices = new int[set.Rgba.Length / 4];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = places[ColorAt(set.Rgba, 4 * i)];
        }

        return indices;
    }

    /// <summary>The colours as P×4 bytes, straight RGBA.</summary>
    public byte[] ToBytes() =>
        [.. Colors.SelectMany(color => new[] { (byte)(color >> 24), (byte)(color >> 16), (byte)(color >> 8), (byte)color })];

    private static uint ColorAt(byte[] rgba, int i) =>
        rgba[i + 3] == 0 ? 0 : ((uint)rgba[i] << 24) | ((uint)rgba[i + 1] << 16) | ((uint)rgba[i + 2] << 8) | rgba[i + 3];
}
