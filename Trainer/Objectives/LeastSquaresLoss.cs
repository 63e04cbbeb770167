using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>
/// Logits are drawn to 1 for real sprites and to 0 for generated ones, however sure the discriminator is:
/// L_D = ½(D(x) − 1)² + ½D(G(z))², L_G = ½(D(G(z)) − 1)² (Mao et al. 2017, eq. 9).
/// </summary>
public sealed class LeastSquaresLoss : IAdversarialLoss
{
    /// <inheritdoc/>
    public Tensor ForDiscriminator(Tensor real, Tensor fake) => ((real - 1).square() + fake.square()).mean() / 2;

    /// <inheritdoc/>
    public Tensor ForGenerator(Tensor real, Tensor fake) => (fake - 1).square().mean() / 2;
}
