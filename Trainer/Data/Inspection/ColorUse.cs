using System.Numerics;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>How many colours sprites have, those of fully transparent pixels aside.</summary>
/// <param name="Total">Distinct colours of the whole set.</param>
/// <param name="IsPalette">Whether they are few enough to be a palette, which generated sprites then keep to.</param>
/// <param name="Fewest">The fewest distinct colours in a sprite.</param>
/// <param name="Median">The median of the distinct colours in a sprite.</param>
/// <param name="Most">The most distinct colours in a sprite.</param>
public sealed record ColorUse(int Total, bool IsPalette, int Fewest, int Median, int Most)
{
    private const int Rgb = 1 << 24;
    private const int Bits = 64;

    /// <summary>Counts the colours of a set of at least one sprite.</summary>
    public static ColorUse Of(SpriteSet set)
    {
        var all = new ulong[Rgb / Bits];
        var counts = new int[set.Count];
        Parallel.For(
            0,
            set.Count,
            () => new HashSet<int>(),
            (sprite, _, colors) =>
            {
                Collect(set.Pixels(sprite), colors);
                counts[sprite] = colors.Count;
                lock (all)
                {
                    foreach (var color in colors)
                    {
                        all[color / Bits] |= 1UL << (color % Bits);
                    }
                }

                return colors;
            },
            static _ => { });

        var total = all.Sum(bits => BitOperations.PopCount(bits));
        Array.Sort(counts);
        return new ColorUse(total, total <= Palette.DefaultLimit, counts[0], counts[counts.Length / 2], counts[^1]);
    }

    private static void Collect(ReadOnlySpan<byte> rgba, HashSet<int> colors)
    {
        colors.Clear();
        for (var i = 0; i < rgba.Length; i += 4)
        {
            if (rgba[i + 3] > 0)
            {
                colors.Add((rgba[i] << 16) | (rgba[i + 1] << 8) | rgba[i + 2]);
            }
        }
    }
}
