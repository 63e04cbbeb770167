using GanAssets.Trainer.Networks.Layers;

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

    /// <summary><c>class-groups</c>: sprites of a group, as many as the minibatch standard deviation compares.</summary>
    public int ClassGroup { get; init; } = BatchDeviationLayer.GroupSize;

    /// <summary>
    /// <c>leverage-sampling</c>: γ, the share of the samples below which a kind is not lifted in full (De Meulemeester et al. 2021: .001).
    /// </summary>
    public double LeverageRidge { get; init; } = 1e-3;

    /// <summary>
    /// <c>leverage-sampling</c>: the kernel's width in medians of the distance between two samples; on a circle of modes that is about
    /// the .15 of its authors.
    /// </summary>
    public double LeverageWidth { get; init; } = 0.1;

    /// <summary><c>dynamic-clustering</c>: δ, so that a sample counts as collapsed where the mean of D's output exceeds 1/(1 + δ) (Luo et al. 2024: .1 on images, .2 on 2-D sets).</summary>
    public double DynamicDelta { get; init; } = 0.1;

    /// <summary><c>dynamic-clustering</c>: τ, the share of collapsed samples from which labels are added (.05 on images, .01 on 2-D sets).</summary>
    public double DynamicShare { get; init; } = 0.05;

    /// <summary><c>dynamic-clustering</c>: the most labels (20 on images, 30 on 2-D sets).</summary>
    public int DynamicLabels { get; init; } = 20;

    /// <summary><c>dynamic-clustering</c>: weight of a new output in a sample's mean (.2 on images, .1 on 2-D sets).</summary>
    public double DynamicBlend { get; init; } = 0.2;

    /// <summary><c>dynamic-clustering</c>: steps from one look at the samples to the next (1,000 on images, 500 on 2-D sets); a shorter run has 60 looks.</summary>
    public int DynamicDetectInterval { get; init; } = 1000;

    /// <summary><c>dynamic-clustering</c>: steps from one chance of a new label to the next (20,000 on images, 3,000 on 2-D sets); a shorter run has 10 chances.</summary>
    public int DynamicPartitionInterval { get; init; } = 20_000;

    /// <summary><c>self-conditioning</c>: clusters of D's features (Liu et al. 2020: 50 on 2-D sets, 100 on digits).</summary>
    public int Clusters { get; init; } = 50;

    /// <summary><c>self-conditioning</c>: steps from one clustering to the next (5,000 on 2-D sets, 25,000 on digits); a shorter run has 20.</summary>
    public int ClusterInterval { get; init; } = 5000;

    /// <summary><c>multi-generator</c>: generators that share all but their first layers (Hoang et al. 2018: 8 on 2-D sets).</summary>
    public int Generators { get; init; } = 8;

    /// <summary><c>multi-generator</c>: the attribute each of whose values has a generator of its own, instead of <see cref="Generators"/>; null for none.</summary>
    public string? GeneratorAttribute { get; init; }

    /// <summary><c>multi-generator</c>: β, the weight of the loss that tells them apart (.125 on 2-D sets).</summary>
    public double GeneratorDiversity { get; init; } = 0.125;

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

    /// <summary><c>progressive</c>: the share of the run after which images have their full size, faded in (Karras et al. 2018: .8 up to 1024×1024).</summary>
    public double ProgressiveShare { get; init; } = 0.5;

    /// <summary><c>progressive</c>: the share of a stage in which its images are faded in (Karras et al. 2018: half of it).</summary>
    public double ProgressiveFade { get; init; } = 0.5;
}
