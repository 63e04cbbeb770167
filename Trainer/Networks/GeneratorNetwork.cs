using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.HiddenLabels;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>Makes samples: latent [N, Z] and attribute indices [N, A] → [N, …], whatever a sample is.</summary>
/// <param name="name">The module's name.</param>
public abstract class GeneratorNetwork(string name) : nn.Module<Tensor, Tensor, Tensor>(name)
{
    /// <summary>Length of a latent, Z.</summary>
    public abstract int LatentLength { get; }

    /// <summary>Reads hidden labels from the last component of latents; null where the generator knows none.</summary>
    public virtual LatentLabels? HiddenLabels => null;

    /// <summary>Draws latents from the distribution that the generator was trained for.</summary>
    /// <param name="count">How many, N.</param>
    /// <param name="device">Where they shall be.</param>
    /// <returns>Standard normal, [N, Z].</returns>
    public Tensor DrawLatents(long count, Device device) => randn(count, LatentLength, device: device);

    /// <summary>Writes the network: float32 [N, Z] and int64 [N, A] → float32 [N, …].</summary>
    public abstract OnnxValue Write(OnnxGraph graph, OnnxValue latent, OnnxValue attributes);
}
