using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>
/// Draws sprites so that every attribute value comes by in turn, rare ones as often as frequent ones. Generated, training and held-out
/// sprites that are all drawn so can be compared, and a few of them show every value.
/// </summary>
internal static class BalancedDraw
{
    /// <summary>Draws each sprite at most once.</summary>
    /// <param name="set">The sprites.</param>
    /// <param name="count">How many are wished for.</param>
    /// <param name="seed">Decides which.</param>
    /// <returns>Indices of sprites; fewer than wished where the set or the sprites with a known attribute are fewer.</returns>
    public static int[] Distinct(SpriteSet set, int count, int seed)
    {
        var taken = new HashSet<int>();
        var piles = Piles(set, seed).Select(pile => new Queue<int>(pile)).ToArray();
        while (taken.Count < count && piles.Any(pile => pile.Count > 0))
        {
            foreach (var pile in piles)
            {
                while (pile.TryDequeue(out var sprite) && !taken.Add(sprite))
                {
                    // Another value has brought it already.
                }

                if (taken.Count == count)
                    break;
            }
        }

        return [.. taken];
    }

    /// <summary>Draws sprites again and again where a value has few of them: what a generator is asked for, with a new latent each time.</summary>
    /// <param name="set">The sprites, at least one with a known attribute unless there are none.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">Decides which.</param>
    public static int[] Repeating(SpriteSet set, int count, int seed)
    {
        var piles = Piles(set, seed);
        return [.. Enumerable.Range(0, count).Select(i => piles[i % piles.Length][i / piles.Length % piles[i % piles.Length].Length])];
    }

    /// <summary>A shuffled pile of sprites for each attribute value that some sprite has; one of all sprites where there is none.</summary>
    private static int[][] Piles(SpriteSet set, int seed)
    {
        // Each pile in an order of its own: in a common one the same few sprites would lie on top of all of them.
        var random = new Random(seed);
        var piles =
            from attribute in Enumerable.Range(0, set.Schema.Count)
            from value in Enumerable.Range(0, set.Schema.Attributes[attribute].Values.Count)
            let pile = Enumerable.Range(0, set.Count).Where(sprite => set.LabelsOf(sprite)[attribute] == value).ToArray()
            where pile.Length > 0
            select pile;
        int[][] known = piles.ToArray() is { Length: > 0 } some ? some : [[.. Enumerable.Range(0, set.Count)]];
        foreach (var pile in known)
            random.Shuffle(pile);

        return known;
    }
}
