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
}
