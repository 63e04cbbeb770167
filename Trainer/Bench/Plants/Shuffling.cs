using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Plants;

/// <summary>Random orders that are the same in every version of the framework.</summary>
internal static class Shuffling
{
    /// <summary>The items in a random order, as a new array.</summary>
    public static T[] Shuffled<T>(this IEnumerable<T> items, SplitMix64 random)
    {
        var shuffled = items.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = random.NextBelow(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }
}
