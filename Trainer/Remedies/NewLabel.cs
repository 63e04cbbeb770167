namespace GanAssets.Trainer.Remedies;

/// <summary>A hidden label that has come into being.</summary>
/// <param name="Label">The label.</param>
/// <param name="From">The label that its samples had before, most of them.</param>
/// <param name="Samples">How many training samples have it now.</param>
/// <param name="Examples">Some of them, by their places in the training split.</param>
public sealed record NewLabel(int Label, int From, int Samples, IReadOnlyList<long> Examples)
{
    /// <summary>The share of its samples that the generator never made, 0…1; of those that were looked at.</summary>
    public double? CollapsedShare { get; init; }

    /// <summary>The attribute values by which its samples stand out most, the clearest first; none where they stand out by none.</summary>
    public IReadOnlyList<LabelValue> Values { get; init; } = [];
}
