namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>The newest few sprites of a kind, as the probe sees them.</summary>
/// <param name="capacity">How many are kept; those before them are forgotten.</param>
/// <param name="columns">The number of features.</param>
/// <param name="attributes">The number of attributes, A.</param>
internal sealed class SpriteWindow(int capacity, int columns, int attributes)
{
    private readonly float[] _features = new float[capacity * columns];
    private readonly int[] _labels = new int[capacity * attributes];
    private readonly int[] _predictions = new int[capacity * attributes];
    private long _added;

    /// <summary>How many are kept.</summary>
    public int Capacity => capacity;

    /// <summary>Whether there have been as many sprites as it keeps. Figures from fewer could not be compared.</summary>
    public bool IsFull => _added >= capacity;

    /// <summary>Takes a sprite in, and forgets the oldest if need be.</summary>
    public void Add(ProbedSprites sprites, int row)
    {
        var slot = (int)(_added++ % capacity);
        sprites.Features.Row(row).CopyTo(_features.AsSpan(slot * columns));
        sprites.Labels.AsSpan(row * attributes, attributes).CopyTo(_labels.AsSpan(slot * attributes));
        sprites.Predictions.AsSpan(row * attributes, attributes).CopyTo(_predictions.AsSpan(slot * attributes));
    }

    /// <summary>All that a full window holds, in no particular order.</summary>
    public ProbedSprites Sprites() => new(new FeatureMatrix(_features, capacity, columns), _labels, _predictions);
}
