using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>
/// The penalty of WGAN-GP: (‖∇D(x̂)‖ − 1)² where x̂ = ε·x + (1 − ε)·G(z), ε uniform in 0…1 for each pair of a real sample and a
/// generated one (Gulrajani et al. 2017, eq. 3). A pack has one ε, and its norm is that of the whole pack.
/// </summary>
public sealed class InterpolationPenalty : IGradientPenalty
{
    // The root is infinitely steep at 0, where a dead discriminator stands.
    private const double Smallest = 1e-12;

    /// <inheritdoc/>
    public Tensor Measure(JudgedBatch batch)
    {
        var (real, count) = (batch.Real, batch.Real.shape[0]);
        var packs = count / batch.Packing;
        long[] oneEach = [count, .. Enumerable.Repeat(1L, (int)real.ndim - 1)];
        var share = rand([packs, 1], device: real.device).expand(packs, batch.Packing).reshape(oneEach);
        var between = (real * share + batch.Fake * (1 - share)).detach().requires_grad_();
        var norms = (GradientPenalty.SquaredNorms(batch.Judge(between), between) + Smallest).sqrt();
        return (norms - 1).square().mean();
    }
}
