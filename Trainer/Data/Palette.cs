using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Data;

/// <summary>The colours that a sprite set is drawn with.</summary>
/// <param name="Colors">Distinct colours as 0xRRGGBB, the most frequent first, equally frequent ones by value.</param>
public sealed record Palette(IReadOnlyList<int> Colors)
{
    /// <summary>The most colours that still count as a palette.</summary>
    public const int DefaultLimit = 256;

    /// <summary>Collects the colours of all pixels that are not fully transparent.</summary>
    /// <param name="set">The sprites.</param>
    /// <param name="limit">The most colours that the palette may have.</param>
    /// <returns>The palette; null where there are more colours than the limit.</returns>
    public static Palette? Find(SpriteSet set, int limit = DefaultLimit)
    {
        var counts = new Dictionary<int, long>();
        var rgba = set.Rgba;
        for (var i = 0; i < rgba.Length; i += 4)
        {
            if (rgba[i + 3] == 0)
            {
                continue;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(counts, (rgba[i] << 16) | (rgba[i + 1] << 8) | rgba[i + 2], out _)++;
            if (counts.Count > limit)
            {
                return null;
            }
        }

        return new Palette([.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => count.Key)]);
    }
}
