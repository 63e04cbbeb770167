using System.Collections.Concurrent;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>
/// Features in a seeded random order, so that the first n are a fair sample: sprites may come sorted by attribute, or from a folder
/// sorted by name.
/// </summary>
internal sealed class SampledSprites
{
    private readonly FeatureMatrix _features;
    private readonly int[] _labels;
    private readonly int _attributes;
    private readonly int[] _order;
    private readonly ConcurrentDictionary<(int Count, int Neighbours), NearestNeighbours> _neighbours = new();

    public SampledSprites(FeatureMatrix features, int[] labels, int attributes, int seed)
    {
        _features = features;
        _labels = labels;
        _attributes = attributes;
        _order = Enumerable.Range(0, features.Rows).ToArray();
        new Random(seed).Shuffle(_order);
    }

    public int Count => _order.Length;

    public FeatureMatrix First(int count) => _features.Subset(_order.AsSpan(0, count));

    /// <summary>The first sprites with their neighbours among themselves, which several groups of measures need: found once.</summary>
    public NearestNeighbours FirstWithNeighbours(int count, int neighbours) =>
        _neighbours.GetOrAdd((count, neighbours), key => NearestNeighbours.Within(First(key.Count), key.Neighbours));

    /// <summary>The pictures of the same sprites.</summary>
    public SpriteSet First(SpriteSet pictures, int count) => pictures.Subset(_order.AsSpan(0, count));

    /// <summary>Other numbers of the same sprites.</summary>
    public FeatureMatrix First(FeatureMatrix numbers, int count) => numbers.Subset(_order.AsSpan(0, count));

    public FeatureMatrix Take(ReadOnlySpan<int> indices) => _features.Subset(indices);

    /// <summary>The original indices of all sprites with one attribute value, in the random order.</summary>
    public int[] IndicesWith(int attribute, int value) =>
        Array.FindAll(_order, index => _labels[(index * _attributes) + attribute] == value);
}
