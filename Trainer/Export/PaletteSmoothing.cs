namespace GanAssets.Trainer.Export;

/// <summary>
/// How a pixel that lies between palette colours is decided: by the colours that stand beside each other in the training
/// sprites, and by those of the rest of its own sprite. Without that a generator's small errors of colour become speckles, and
/// its errors of alpha stray pixels.
/// </summary>
/// <remarks>
/// A Markov random field with Gaussian noise, solved by a few rounds of mean-field inference (Geman and Geman 1984; Zhang
/// 1992). With the energy Eₖ = |x − pₖ|² ÷ 2σ² of a premultiplied pixel x for colour k:
/// s = −E, then in each round w = softmax(s), πₖ = mean of wₖ over the sprite, nₗ = sum of wₗ over the 8 pixels around (none
/// beyond the edge), sₖ = −Eₖ + ln πₖ + λ·Σₗ Jₖₗ nₗ; at the end each pixel takes the colour of the largest s.
/// </remarks>
/// <param name="Affinities">
/// J: P×P figures, how much the colours of neighbouring pixels like each other, from
/// <see cref="Data.ColorNeighbours.MutualInformation"/>.
/// </param>
public sealed record PaletteSmoothing(ReadOnlyMemory<float> Affinities)
{
    /// <summary>Keeps the logarithm of an unused colour finite.</summary>
    public const float SmallestShare = 1e-6f;

    /// <summary>σ, the error of a premultiplied channel to expect of a generator, as a standard deviation in steps of 255.</summary>
    public float Deviation { get; init; } = 20;

    /// <summary>λ, the weight of each neighbour's say; 0 for none. Below 1, because neighbours repeat each other.</summary>
    public float Coherence { get; init; } = 0.5f;

    /// <summary>The largest affinity, either way: one neighbour alone forbids nothing.</summary>
    public float LargestAffinity { get; init; } = 4;

    /// <summary>Rounds of inference.</summary>
    public int Rounds { get; init; } = 4;

    /// <summary>λ·J with J clipped, P×P figures: what both implementations multiply by.</summary>
    internal float[] WeightedAffinities() =>
        Array.ConvertAll(Affinities.ToArray(), affinity => Coherence * Math.Clamp(affinity, -LargestAffinity, LargestAffinity));
}
