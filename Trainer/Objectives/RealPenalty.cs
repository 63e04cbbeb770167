using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>R1: ½‖∇D(x)‖² at real samples (Mescheder et al. 2018, eq. 9).</summary>
public sealed class RealPenalty : IGradientPenalty
{
    /// <inheritdoc/>
    public Tensor Measure(JudgedBatch batch) => batch.RealSquaredNorms.mean() * 0.5;
}
