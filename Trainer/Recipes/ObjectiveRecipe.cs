using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Recipes;

/// <summary>What the networks minimise.</summary>
public sealed record ObjectiveRecipe
{
    /// <summary>The adversarial loss.</summary>
    public string Adversarial { get; init; } = "relativistic";

    /// <summary>The gradient penalties that take part, by name.</summary>
    public IReadOnlyList<string> Penalties { get; init; } = ["r1", "r2"];

    /// <summary>The penalties' weight: γ of γ/2·‖∇D‖² (R1, R2), λ of λ·(‖∇D‖ − 1)² (gradient).</summary>
    public double PenaltyWeight { get; init; } = 0.1;

    /// <summary>
    /// The weight when the budget is spent, to which it goes in equal ratios; null where it stays. A strong penalty calms the start, a
    /// weak one lets the discriminator see detail at the end (Huang et al. 2024, R3GAN, appendix).
    /// </summary>
    public double? PenaltyFinalWeight { get; init; }

    /// <summary>
    /// Moves of the discriminator from one penalty to the next. A penalty costs about three discriminator steps, so it is applied now and then
    /// with a weight that many times larger (lazy regularisation, Karras et al. 2020).
    /// </summary>
    public int PenaltyInterval { get; init; } = 4;

    /// <summary>
    /// Moves of the discriminator a step, each on a batch and fakes of its own; the generator answers the last (Gulrajani et al. 2017: 5).
    /// </summary>
    public int DiscriminatorSteps { get; init; } = 1;

    /// <summary>The remedies that take part, by name.</summary>
    public IReadOnlyList<string> Remedies { get; init; } = [MatchingAware.RecipeName];

    /// <summary>The weight of the <c>matching-aware</c> term.</summary>
    public double MatchingWeight { get; init; } = 0.1;
}
