using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>
/// Logits beyond a margin of 1 teach the discriminator nothing more: L_D = max(0, 1 − D(x)) + max(0, 1 + D(G(z))),
/// L_G = −D(G(z)) (Lim and Ye 2017; Miyato et al. 2018, eq. 16 and 17).
/// </summary>
public sealed class HingeLoss : IAdversarialLoss
{
    /// <inheritdoc/>
    public bool HasZero => true;

    /// <inheritdoc/>
    public Tensor ForDiscriminator(Tensor real, Tensor fake) => ((1 - real).clamp(0) + (1 + fake).clamp(0)).mean();

    /// <inheritdoc/>
    public Tensor ForGenerator(Tensor real, Tensor fake) => fake.mean() * -1;
}
