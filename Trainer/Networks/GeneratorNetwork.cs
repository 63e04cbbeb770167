using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Growing;
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

    /// <summary>The generators of the values of an attribute, which this one consists of; null where it does not.</summary>
    public virtual ValueGenerators? ValueGenerators => null;

    /// <summary>How far the images have grown; null where they have their size from the start.</summary>
    public virtual Growth? Growth => null;

    /// <summary>The layers with weights, from the latent on, the first first; the vectors of attribute values are none of them. Empty where nothing is trained.</summary>
    public virtual IReadOnlyList<nn.Module> Layers => [];

    /// <summary>Draws latents from the distribution that the generator was trained for.</summary>
    /// <param name="count">How many, N.</param>
    /// <param name="device">Where they shall be.</param>
    /// <returns>Standard normal, [N, Z].</returns>
    public Tensor DrawLatents(long count, Device device) => randn(count, LatentLength, device: device);

    /// <summary>Latents with the hidden labels of others: the same where there are no hidden labels.</summary>
    /// <param name="latents">The latents, [N, Z].</param>
    /// <param name="labelled">Latents whose labels they shall have, [N, Z].</param>
    public Tensor WithLabelsOf(Tensor latents, Tensor labelled)
    {
        // The label is what the last component says.
        var others = latents.shape[1] - 1;
        return HiddenLabels is null ? latents : cat([latents.narrow(1, 0, others), labelled.narrow(1, others, 1)], 1);
    }

    /// <summary>Writes the network: float32 [N, Z] and int64 [N, A] → float32 [N, …].</summary>
    public abstract OnnxValue Write(OnnxGraph graph, OnnxValue latent, OnnxValue attributes);
}
