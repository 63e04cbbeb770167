namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>
/// Labels that nobody gives: a generator's latent has one component more, and the interval in which that lies is the label
/// (<see cref="LatentLabels"/>). Whoever draws latents draws labels by their frequency, and needs not know of them.
/// </summary>
/// <param name="Count">The most labels that there can be, at least 2.</param>
public sealed record HiddenLabelOptions(int Count)
{
    /// <summary>Whether each label has a first layer of the generator to itself (MGAN) instead of a vector beside the latent.</summary>
    public bool HasOwnInputs { get; init; }

    /// <summary>Whether the discriminator is asked if a sample belongs to its label; else it judges without knowing the label.</summary>
    public bool IsJudged { get; init; }

    /// <summary>Length of a label's vector in the generator.</summary>
    public int EmbeddingLength { get; init; } = 16;
}
