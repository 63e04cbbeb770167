namespace GanAssets.Trainer.Export;

/// <summary>
/// What is known of a set's drawing beside its colours, by which a pixel between two palette colours is decided: each
/// colour's frequency in the set, and that a pixel's neighbours and the rest of its sprite tend to have its colour.
/// Without it a generator's small errors of colour become speckles.
/// </summary>
/// <remarks>
/// A Potts model with Gaussian noise, solved by a few rounds of mean-field inference (Geman and Geman 1984; Zhang 1992).
/// With the energy Eₖ = |q − pₖ|² ÷ 2σ² of a pixel q for colour k, visible pixels alone being counted:
/// s₀ = −E + ln f, then in each round w = softmax(s), πₖ = mean of wₖ over the sprite, n = mean of w over the 3×3 pixels
/// around, s = −E + ln π + β·n; at the end each pixel takes the colour of the largest s.
/// </remarks>
/// <param name="Frequencies">fₖ, the share of each palette colour among the set's visible pixels; P of them, positive.</param>
public sealed record PaletteSmoothing(ReadOnlyMemory<float> Frequencies)
{
    /// <summary>Keeps the logarithm of an unused colour finite.</summary>
    public const float SmallestShare = 1e-6f;

    /// <summary>σ, the error of colour to expect of a generator, as a standard deviation in steps of 255.</summary>
    public float Deviation { get; init; } = 18;

    /// <summary>β, the pull of a pixel's neighbours; 0 for none.</summary>
    public float Coherence { get; init; } = 6;

    /// <summary>Rounds of inference.</summary>
    public int Rounds { get; init; } = 2;
}
