using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse;

/// <summary>
/// The share of sprites of which a discriminator is sure that they are real: its generator never makes anything like them (the
/// detector of DynGAN, Luo et al. 2024).
/// </summary>
/// <remarks>
/// There, a sample counts whose running mean of D(x) over the training exceeds 1/(1 + δ), so that its logit is above −ln δ. Here the
/// logits are those of the discriminator at the end, and with a relativistic loss, which compares real sprites with generated
/// ones, they have no zero of their own: they are taken from the mean logit of generated sprites.
/// </remarks>
public static class CollapsedShare
{
    /// <summary>δ, as the paper has it for images.</summary>
    public const double Delta = 0.1;

    /// <summary>The share for training sprites, and beside it that for held-out ones.</summary>
    /// <param name="training">Logits of training sprites; larger is more real.</param>
    /// <param name="heldOut">Logits of held-out sprites.</param>
    /// <param name="fakes">Logits of generated sprites.</param>
    /// <returns>Two shares, 0 to 1; not measured where one of the three is empty or a logit is no finite number.</returns>
    public static Figure Of(IReadOnlyCollection<float> training, IReadOnlyCollection<float> heldOut, IReadOnlyCollection<float> fakes)
    {
        if (new[] { training, heldOut, fakes }.Any(logits => logits.Count == 0 || !logits.All(float.IsFinite)))
            return Figure.NotMeasured;

        var limit = fakes.Average(logit => (double)logit) - Math.Log(Delta);
        return new Figure(ShareAbove(training), ShareAbove(heldOut));

        double ShareAbove(IReadOnlyCollection<float> logits) => logits.Count(logit => logit > limit) / (double)logits.Count;
    }
}
