namespace GanAssets.Trainer.Recipes;

/// <summary>
/// Settings of the remedies, each with the value of the paper that it comes from. One counts where its remedy is among
/// <see cref="ObjectiveRecipe.Remedies"/>.
/// </summary>
public sealed record RemedyRecipe
{
    /// <summary><c>packing</c>: samples that the discriminator judges side by side (Lin et al. 2018, PacGAN2).</summary>
    public int PackingSamples { get; init; } = 2;

    /// <summary><c>auxiliary-classifier</c>: weight of its cross-entropy, in both networks' losses (Odena et al. 2017: 1).</summary>
    public double ClassifierWeight { get; init; } = 1;

    /// <summary><c>experience-replay</c>: old fakes that are kept, in batches. Shrivastava et al. 2017 name no size; 50 is common.</summary>
    public int ReplaySize { get; init; } = 50;

    /// <summary><c>mode-seeking</c>: weight of its term (Mao et al. 2019: 1).</summary>
    public double ModeSeekingWeight { get; init; } = 1;

    /// <summary><c>latent-noise</c>: the noise's standard deviation at the start.</summary>
    public double LatentNoise { get; init; } = 0.5;

    /// <summary><c>latent-noise</c>: the share of the run after which there is none.</summary>
    public double LatentNoiseShare { get; init; } = 0.5;

    /// <summary><c>augmentation</c>: the overfitting that the probability of a move is held at (Karras et al. 2020: 0.6).</summary>
    public double AugmentationTarget { get; init; } = 0.6;

    /// <summary><c>augmentation</c>: real samples in which the probability can rise from 0 to 1 (Karras et al. 2020: 500,000).</summary>
    public double AugmentationImages { get; init; } = 500_000;

    /// <summary><c>unrolled</c>: the discriminator's steps that the generator looks ahead (Metz et al. 2017: 5).</summary>
    public int UnrolledSteps { get; init; } = 5;

    /// <summary><c>encoder</c>: weight of the reconstruction of latents (Srivastava et al. 2017 have none).</summary>
    public double EncoderWeight { get; init; } = 1;
}
