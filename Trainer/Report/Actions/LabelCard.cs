namespace GanAssets.Trainer.Report.Actions;

/// <summary>A hidden label, and what has become of its sprites.</summary>
/// <param name="Label">The label.</param>
/// <param name="From">The label that most of its sprites had before.</param>
/// <param name="Sprites">How many training sprites it got.</param>
/// <param name="CollapsedShare">The share of them that the generator never made then; null where the log does not say.</param>
/// <param name="Examples">Some of them, by their places in <see cref="RemedyActions.Examples"/>.</param>
/// <param name="Values">Attribute values by which they stand out, the clearest first.</param>
public sealed record LabelCard(
    int Label, int From, int Sprites, double? CollapsedShare, IReadOnlyList<int> Examples, IReadOnlyList<FrequentValue> Values)
{
    /// <summary>Of the sprites that had the label at later looks, the share that was never made: steps and shares.</summary>
    public IReadOnlyList<LookedAt> Shares { get; init; } = [];

    /// <summary>What has become of them by the end.</summary>
    public LabelFate Fate { get; init; }

    /// <summary>From which look on hardly any was never made, to the end; null where that is not so.</summary>
    public long? RecoveredAt { get; init; }
}
