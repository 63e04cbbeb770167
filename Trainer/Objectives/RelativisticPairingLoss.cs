using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>
/// Each generated sprite is compared with a real one: L_D = softplus(−(D(x) − D(G(z)))), L_G = softplus(−(D(G(z)) − D(x)))
/// (Huang et al. 2024, R3GAN, eq. 2; Jolicoeur-Martineau 2019).
/// </summary>
/// <remarks>
/// A mode that the generator drops keeps its own real sprites above every generated one, so the pull towards it never ends.
/// Against alternation it needs the gradient penalties on real and on generated sprites, both.
/// </remarks>
public sealed class RelativisticPairingLoss : IAdversarialLoss
{
    /// <inheritdoc/>
    public bool ComparesWithReal => true;

    /// <inheritdoc/>
    public Tensor ForDiscriminator(Tensor real, Tensor fake) => nn.functional.softplus(fake - real).mean();

    /// <inheritdoc/>
    public Tensor ForGenerator(Tensor real, Tensor fake) => nn.functional.softplus(real - fake).mean();
}
