using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>What networks are trained on.</summary>
public interface ITrainingData : IDisposable
{
    /// <summary>The number of samples.</summary>
    int Count { get; }

    /// <summary>Some of the samples.</summary>
    /// <param name="indices">Which, B of them.</param>
    /// <returns>Samples as the discriminator sees them, [B, …], and attribute indices, [B, A], −1 where unknown.</returns>
    (Tensor Samples, Tensor Attributes) Take(long[] indices);
}
