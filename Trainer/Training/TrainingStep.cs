using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>One step of training as the remedies see it. Its tensors live until the step ends.</summary>
/// <param name="index">The number of steps taken before this one.</param>
/// <param name="discriminator">The discriminator being trained.</param>
/// <param name="sprites">Real sprites, premultiplied RGBA in 0…1, [N, 4, H, W].</param>
/// <param name="attributes">Their attribute indices, [N, A], −1 where unknown; the fakes are asked for the same.</param>
public sealed class TrainingStep(long index, DiscriminatorNetwork discriminator, Tensor sprites, Tensor attributes)
{
    /// <summary>The number of steps taken before this one.</summary>
    public long Index { get; } = index;

    /// <summary>The discriminator being trained.</summary>
    public DiscriminatorNetwork Discriminator { get; } = discriminator;

    /// <summary>Real sprites, premultiplied RGBA in 0…1, [N, 4, H, W].</summary>
    public Tensor Sprites { get; } = sprites;

    /// <summary>Their attribute indices, [N, A], −1 where unknown; the fakes are asked for the same.</summary>
    public Tensor Attributes { get; } = attributes;

    /// <summary>What each remedy, by its name, adds to what the discriminator minimises; scalars.</summary>
    public Dictionary<string, Tensor> DiscriminatorTerms { get; } = [];

    /// <summary>What each remedy adds to what the generator minimises.</summary>
    public Dictionary<string, Tensor> GeneratorTerms { get; } = [];

    /// <summary>The discriminator's features of the real sprites, [N, F]; set once it has judged them.</summary>
    public Tensor RealFeatures { get; set; } = null!;

    /// <summary>The logits of the real sprites, [N]; set once they are judged.</summary>
    public Tensor RealLogits { get; set; } = null!;

    /// <summary>The logits of the fakes, [N]; set once they are judged, and again when the generator's own fakes are.</summary>
    public Tensor FakeLogits { get; set; } = null!;
}
