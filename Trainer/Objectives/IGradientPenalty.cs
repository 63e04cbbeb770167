using static TorchSharp.torch;

namespace GanAssets.Trainer.Objectives;

/// <summary>Something that the discriminator minimises besides its loss: its own steepness somewhere.</summary>
public interface IGradientPenalty
{
    /// <summary>The penalty of a batch, a scalar, without its weight.</summary>
    Tensor Measure(JudgedBatch batch);
}
