namespace GanAssets.Trainer.Export;

/// <summary>
/// How a pixel that lies between palette colours is decided: its neighbours, and the rest of its sprite, tend to have its
/// colour. Without that a generator's small errors of colour become speckles.
/// </summary>
/// <remarks>
/// A Potts model with Gaussian noise, solved by a few rounds of mean-field inference (Geman and Geman 1984; Zhang 1992).
/// With the energy Eₖ = |q − pₖ|² ÷ 2σ² of a pixel q for colour k, visible pixels alone being counted:
/// s = −E, then in each round w = softmax(s), πₖ = mean of wₖ over the sprite, n = mean of w over the 3×3 pixels
/// around, s = −E + ln π + β·n; at the end each pixel takes the colour of the largest s.
/// </remarks>
public sealed record PaletteSmoothing
{
    /// <summary>Keeps the logarithm of an unused colour finite.</summary>
    public const float SmallestShare = 1e-6f;

    /// <summary>σ, the error of colour to expect of a generator, as a standard deviation in steps of 255.</summary>
    public float Deviation { get; init; } = 16;

    /// <summary>β, the pull of a pixel's neighbours; 0 for none.</summary>
    public float Coherence { get; init; } = 6;

    /// <summary>Rounds of inference.</summary>
    public int Rounds { get; init; } = 4;
}
