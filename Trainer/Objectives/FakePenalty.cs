using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>R2: ½‖∇D(G(z))‖² at generated samples (Mescheder et al. 2018, eq. 10).</summary>
public sealed class FakePenalty : IGradientPenalty
{
    /// <inheritdoc/>
    public Tensor Measure(JudgedBatch batch) => batch.FakeSquaredNorms.mean() * 0.5;
}
