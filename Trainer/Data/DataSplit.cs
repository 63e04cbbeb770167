namespace GanAssets.Trainer.Data;

/// <summary>Sets sprites aside that training never sees, so that measures have something to compare with.</summary>
public static class DataSplit
{
    /// <summary>The most sprites that are held out.</summary>
    public const int LargestHeldOut = 2000;

    /// <summary>Splits by a seed; the same on every machine and in every version of the framework.</summary>
    /// <param name="set">At least two sprites.</param>
    /// <param name="seed">Any number.</param>
    /// <returns>A quarter held out, at least one and at most <see cref="LargestHeldOut"/>, and the rest; both in the set's order.</returns>
    /// <exception cref="InputException">There are fewer than two sprites.</exception>
    public static (SpriteSet Training, SpriteSet HeldOut) Make(SpriteSet set, int seed)
    {
        if (set.Count < 2)
        {
            throw new InputException($"The data has too few sprites ({set.Count}); at least 2 are needed, one of them to be held out.");
        }

        var order = Enumerable.Range(0, set.Count).ToArray();
        Shuffle(order, new SplitMix64((ulong)seed));
        var heldOut = order[..Math.Clamp(set.Count / 4, 1, LargestHeldOut)];
        var training = order[heldOut.Length..];
        Array.Sort(heldOut);
        Array.Sort(training);
        return (set.Subset(training), set.Subset(heldOut));
    }

    // Fisher and Yates's shuffle, in Durstenfeld's form.
    private static void Shuffle(Span<int> items, SplitMix64 random)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = random.NextBelow(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
