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

    /// <summary>
    /// <c>leverage-sampling</c>: γ, the share of the samples below which a kind is not lifted in full (De Meulemeester et al. 2021: .001).
    /// </summary>
    public double LeverageRidge { get; init; } = 1e-3;

    /// <summary>
    /// <c>leverage-sampling</c>: the kernel's width in medians of the distance between two samples; on a circle of modes that is about
    /// the .15 of its authors.
    /// </summary>
    public double LeverageWidth { get; init; } = 0.1;
}
