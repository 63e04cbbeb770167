namespace GanAssets.Trainer.Data;

/// <summary>Sets sprites aside that training never sees, so that measures have something to compare with.</summary>
public static class DataSplit
{
    /// <summary>The most sprites that are held out.</summary>
    public const int LargestHeldOut = 2000;

    /// <summary>The share that is held out if nobody says another.</summary>
    public const double DefaultShare = 0.25;

    /// <summary>Splits by a seed; the same on every machine and in every version of the framework.</summary>
    /// <param name="set">At least two sprites.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="share">The share to hold out, above 0 and up to 0.5.</param>
    /// <returns>That share held out, <see cref="HeldOutCount"/>, and the rest; both in the set's order.</returns>
    /// <exception cref="InputException">There are fewer than two sprites.</exception>
    public static (SpriteSet Training, SpriteSet HeldOut) Make(SpriteSet set, int seed, double share = DefaultShare)
    {
        if (set.Count < 2)
        {
            throw new InputException($"The data has too few sprites ({set.Count}); at least 2 are needed, one of them to be held out.");
        }

        var order = Enumerable.Range(0, set.Count).ToArray();
        Shuffle(order, new SplitMix64((ulong)seed));
        var heldOut = order[..HeldOutCount(set.Count, share)];
        var training = order[heldOut.Length..];
        Array.Sort(heldOut);
        Array.Sort(training);
        return (set.Subset(training), set.Subset(heldOut));
    }

    /// <summary>How many of a number of sprites are held out: at least one and at most <see cref="LargestHeldOut"/>.</summary>
    /// <param name="count">At least two.</param>
    /// <param name="share">The share to hold out, above 0 and up to 0.5.</param>
    public static int HeldOutCount(int count, double share) => Math.Clamp((int)(count * share), 1, LargestHeldOut);

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
