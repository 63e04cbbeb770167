namespace GanAssets.Trainer.Collapse;

/// <summary>Sprites as the probe classifier sees them.</summary>
/// <param name="Features">The probe's features, N rows.</param>
/// <param name="Labels">N×A indices of the requested attribute values (of real sprites: the true ones); negative where unknown.</param>
/// <param name="Predictions">N×A indices of the values that the probe sees.</param>
public sealed record ProbedSprites(FeatureMatrix Features, int[] Labels, int[] Predictions)
{
    /// <summary>What the probe thinks of each attribute: N×V probabilities of its values. Empty where nobody asked for them.</summary>
    public IReadOnlyList<FeatureMatrix> Probabilities { get; init; } = [];
}
