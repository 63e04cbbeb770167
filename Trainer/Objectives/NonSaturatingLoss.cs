using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>
/// The first objective of all, with the generator's half turned so that it does not die where the discriminator is sure:
/// L_D = −log σ(D(x)) − log(1 − σ(D(G(z)))), L_G = −log σ(D(G(z))) (Goodfellow et al. 2014, section 3).
/// </summary>
/// <remarks>
/// Each sprite is judged alone, so a generator that makes one kind of sprite well is paid as much as one that makes them all:
/// the plain objective that the published comparisons of mode collapse start from.
/// </remarks>
public sealed class NonSaturatingLoss : IAdversarialLoss
{
    /// <inheritdoc/>
    public bool HasZero => true;

    /// <inheritdoc/>
    public Tensor ForDiscriminator(Tensor real, Tensor fake) => (nn.functional.softplus(fake) + nn.functional.softplus(real * -1)).mean();

    /// <inheritdoc/>
    public Tensor ForGenerator(Tensor real, Tensor fake) => nn.functional.softplus(fake * -1).mean();
}
