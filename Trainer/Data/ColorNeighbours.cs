namespace GanAssets.Trainer.Data;

/// <summary>Counts which colours stand beside each other in a sprite set.</summary>
public static class ColorNeighbours
{
    /// <summary>
    /// The pointwise mutual information of neighbouring pixels' colours: above 0 for colours that meet more often than their
    /// frequencies alone would make them, below 0 for colours that avoid each other.
    /// </summary>
    /// <remarks>
    /// ln (P(k, l) ÷ P(k)·P(l)) (Church and Hanks 1990) over all pairs among the 8 neighbours of every pixel. As many pairs
    /// as there are colours are added, spread as independence would spread them, so that pairs which were never seen
    /// keep a finite figure.
    /// </remarks>
    /// <param name="set">The sprites.</param>
    /// <param name="palette">All their colours, P of them.</param>
    /// <returns>P×P figures, symmetric, in nats.</returns>
    public static float[] MutualInformation(SpriteSet set, Palette palette)
    {
        var size = palette.Colors.Count;
        var pairs = CountPairs(set, palette);
        var totals = Enumerable.Range(0, size).Select(k => (double)pairs.AsSpan(k * size, size).ToArray().Sum()).ToArray();
        var all = totals.Sum();
        var information = new float[size * size];
        for (var k = 0; k < size; k++)
        {
            for (var l = 0; l < size; l++)
            {
                var independent = totals[k] * totals[l] / (all * all);
                var seen = (pairs[(k * size) + l] + (size * independent)) / (all + size);
                information[(k * size) + l] = independent == 0 ? 0 : (float)Math.Log(seen / independent);
            }
        }

        return information;
    }

    private static long[] CountPairs(SpriteSet set, Palette palette)
    {
        var (width, height, size) = (set.Width, set.Height, palette.Colors.Count);
        var colors = palette.IndicesOf(set);
        var pairs = new long[size * size];
        for (var i = 0; i < colors.Length; i++)
        {
            var (x, y) = (i % width, i / width % height);
            Count(i, x + 1 < width, 1);
            Count(i, y + 1 < height, width);
            Count(i, y + 1 < height && x + 1 < width, width + 1);
            Count(i, y + 1 < height && x > 0, width - 1);
        }

        return pairs;

        void Count(int i, bool inside, int offset)
        {
            if (inside)
            {
                pairs[(colors[i] * size) + colors[i + offset]]++;
                pairs[(colors[i + offset] * size) + colors[i]]++;
            }
        }
    }
}
