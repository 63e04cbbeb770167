using GanAssets.Trainer.Remedies;

namespace GanAssets.Trainer.Recipes;

/// <summary>What the networks minimise.</summary>
public sealed record ObjectiveRecipe
{
    /// <summary>The adversarial loss.</summary>
    public string Adversarial { get; init; } = "relativistic";

    /// <summary>γ of the gradient penalties γ/2·‖∇D‖² on real (R1) and on generated sprites (R2).</summary>
    public double PenaltyWeight { get; init; } = 0.1;

    /// <summary>
    /// Steps from one penalty to the next. A penalty costs about three discriminator steps, so it is applied now and then
    /// with a weight that many times larger (lazy regularisation, Karras et al. 2020).
    /// </summary>
    public int PenaltyInterval { get; init; } = 4;

    /// <summary>The remedies that take part, by name.</summary>
    public IReadOnlyList<string> Remedies { get; init; } = [MatchingAware.RecipeName];

    /// <summary>The weight of the <c>matching-aware</c> term.</summary>
    public double MatchingWeight { get; init; } = 0.1;
}
