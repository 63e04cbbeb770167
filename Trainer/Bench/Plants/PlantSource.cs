using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Plants;

/// <summary>What planted generators are made from.</summary>
/// <param name="Pool">Real sprites that neither the probe nor the check has seen.</param>
/// <param name="Training">The sprites that the probe learned from, for generators that copy.</param>
/// <param name="Seed">Decides everything random in a plant.</param>
internal sealed record PlantSource(SpriteSet Pool, SpriteSet Training, int Seed)
{
    /// <summary>The fewest pool sprites of a value that is planted with a fault: with fewer, a check may call it too rare to judge.</summary>
    public const int FewestOfValue = 30;

    private const int Salt = 7919;

    /// <summary>A fresh sequence of the seed's numbers.</summary>
    public SplitMix64 Random() => new(((ulong)Seed * Salt) + 1);

    /// <summary>The rows of the pool that have a value.</summary>
    public int[] RowsWith(int attribute, int value) =>
        [.. Enumerable.Range(0, Pool.Count).Where(row => Pool.LabelsOf(row)[attribute] == value)];

    /// <summary>The values of an attribute that can be planted with a fault.</summary>
    public int[] FrequentValues(int attribute) =>
        [.. Enumerable.Range(0, Pool.Schema.Attributes[attribute].Values.Count).Where(value => RowsWith(attribute, value).Length >= FewestOfValue)];

    /// <summary>Draws one of the values that can be planted with a fault.</summary>
    /// <returns>The attribute and the value.</returns>
    public (int Attribute, int Value) DrawValue(SplitMix64 random)
    {
        var values = Enumerable.Range(0, Pool.Schema.Count)
            .SelectMany(attribute => FrequentValues(attribute).Select(value => (attribute, value)))
            .ToArray();
        return values[random.NextBelow(values.Length)];
    }

    /// <summary>Draws an attribute of which at least two values can be planted with a fault.</summary>
    public int DrawAttribute(SplitMix64 random)
    {
        var attributes = Enumerable.Range(0, Pool.Schema.Count).Where(attribute => FrequentValues(attribute).Length > 1).ToArray();
        return attributes[random.NextBelow(attributes.Length)];
    }
}
