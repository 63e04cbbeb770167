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
    /// <inheritdoc/>
    public override Tensor forward(Tensor samples, Tensor attributes) => Logits(Features(samples), attributes);

    /// <summary>What the network sees in samples, before it is asked about attributes.</summary>
    /// <param name="samples">Samples, [N, …].</param>
    /// <returns>φ, [N, F].</returns>
    public abstract Tensor Features(Tensor samples);

    /// <summary>Whether samples with these features are real and have these attributes.</summary>
    /// <param name="features">φ, [N, F].</param>
    /// <param name="attributes">Attribute indices, [N, A].</param>
    /// <returns>Logits, [N]; larger is more real.</returns>
    public abstract Tensor Logits(Tensor features, Tensor attributes);
}
