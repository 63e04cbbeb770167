using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>
/// The discriminator as a critic, whose mean difference is an estimate of the earth mover's distance: L_D = D(G(z)) − D(x),
/// L_G = −D(G(z)) (Arjovsky et al. 2017, eq. 2 and 3).
/// </summary>
/// <remarks>
/// It holds for critics of slope 1, so it goes with the penalty <c>gradient</c> of weight 10, taken in every step, and with five
/// moves of the critic for each of the generator's (Gulrajani et al. 2017, WGAN-GP, algorithm 1).
/// </remarks>
public sealed class WassersteinLoss : IAdversarialLoss
{
    /// <inheritdoc/>
    public Tensor ForDiscriminator(Tensor real, Tensor fake) => fake.mean() - real.mean();

    /// <inheritdoc/>
    public Tensor ForGenerator(Tensor real, Tensor fake) => fake.mean() * -1;
}
