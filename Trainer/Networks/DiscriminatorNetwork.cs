using GanAssets.Trainer.Networks.Growing;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>Judges samples: [N, …] and attribute indices [N, A] → logits; larger is more real.</summary>
/// <remarks>
/// Judging is split into <see cref="Features"/> and <see cref="Logits"/>, so that one look at a sample serves several questions
/// about its attributes.
/// </remarks>
/// <param name="name">The module's name.</param>
public abstract class DiscriminatorNetwork(string name) : nn.Module<Tensor, Tensor, Tensor>(name)
{
    /// <summary>How many neighbouring samples are judged together, g: N is always a multiple of it.</summary>
    public virtual int Group => 1;

    /// <summary>The layers with weights between a sample and its features, from the sample on: those that can be frozen, the first first.</summary>
    public abstract IReadOnlyList<nn.Module> Layers { get; }

    /// <summary>How far the images have grown; null where they have their size from the start.</summary>
    public virtual Growth? Growth => null;

    /// <inheritdoc/>
    public override Tensor forward(Tensor samples, Tensor attributes) => Logits(Features(samples), attributes);

    /// <summary>What the network sees in samples, before it is asked about attributes.</summary>
    /// <param name="samples">Samples, [N, …].</param>
    /// <returns>φ, [N, F]; of packs of m samples [N / m, F].</returns>
    public abstract Tensor Features(Tensor samples);

    /// <summary>Whether samples with these features are real and have these attributes.</summary>
    /// <param name="features">φ, [N, F]; of packs of m samples [N / m, F].</param>
    /// <param name="attributes">Attribute indices, [N, A].</param>
    /// <returns>Logits, [N] or [N / m]; larger is more real.</returns>
    public abstract Tensor Logits(Tensor features, Tensor attributes);

    /// <summary>Which values the attributes of samples with these features have, where the network has a classifier.</summary>
    /// <param name="features">φ, [N, F]; of packs of m samples [N / m, F].</param>
    /// <returns>For each attribute the logits of its values, [N, V].</returns>
    /// <exception cref="NotSupportedException">The network has no classifier.</exception>
    public virtual IReadOnlyList<Tensor> AttributeLogits(Tensor features) => throw new NotSupportedException("The discriminator has no classifier.");

    /// <summary>Lays samples side by side, channel after channel.</summary>
    /// <param name="samples">Samples, [N, C, …].</param>
    /// <param name="packing">Samples in a pack, m.</param>
    /// <returns>Packs, [N / m, m·C, …].</returns>
    protected static Tensor Pack(Tensor samples, int packing) =>
        packing == 1 ? samples : samples.reshape([samples.shape[0] / packing, packing * samples.shape[1], .. samples.shape[2..]]);
}
