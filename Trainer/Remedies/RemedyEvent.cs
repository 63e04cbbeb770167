namespace GanAssets.Trainer.Remedies;

/// <summary>Something that a remedy has done once, worth a place in a run's log.</summary>
/// <param name="Step">Steps taken when it happened.</param>
/// <param name="Remedy">The remedy's name.</param>
/// <param name="Text">What happened, a sentence.</param>
public sealed record RemedyEvent(long Step, string Remedy, string Text)
{
    /// <summary>The share of training samples that the generator never makes, where the remedy looks for them.</summary>
    public double? CollapsedShare { get; init; }

    /// <summary>The hidden labels that came into being, if any.</summary>
    public IReadOnlyList<NewLabel> NewLabels { get; init; } = [];
}
