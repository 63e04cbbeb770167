using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>
/// The game as it was first written, one value that one player lowers and the other raises: L_D = −log σ(D(x)) − log(1 − σ(D(G(z)))), L_G = −L_D
/// (Goodfellow et al. 2014, eq. 1).
/// </summary>
/// <remarks>
/// The generator's gradient dies where the discriminator is sure, which is why others train by <see cref="NonSaturatingLoss"/>. It is the loss of Unrolled GAN's authors
/// (Metz et al. 2017): with a discriminator that is steps ahead, the real samples' half depends on the generator too.
/// </remarks>
public sealed class MinimaxLoss : IAdversarialLoss
{
    private readonly NonSaturatingLoss _value = new();

    /// <inheritdoc/>
    public bool ComparesWithReal => true;

    /// <inheritdoc/>
    public bool HasZero => true;

    /// <inheritdoc/>
    public Tensor ForDiscriminator(Tensor real, Tensor fake) => _value.ForDiscriminator(real, fake);

    /// <inheritdoc/>
    public Tensor ForGenerator(Tensor real, Tensor fake) => _value.ForDiscriminator(real, fake) * -1;
}
