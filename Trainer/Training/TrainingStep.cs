using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>One step of training as the remedies see it. Its tensors live until the step ends.</summary>
/// <param name="index">The number of steps taken before this one.</param>
/// <param name="generator">The generator being trained.</param>
/// <param name="discriminator">The discriminator being trained.</param>
/// <param name="indices">Which training samples make up the batch, N of them.</param>
/// <param name="samples">The batch, [N, …]; sprites are premultiplied RGBA in 0…1, [N, 4, H, W].</param>
/// <param name="attributes">Their attribute indices, [N, A], −1 where unknown; the fakes are asked for the same.</param>
public sealed class TrainingStep(
    long index, GeneratorNetwork generator, DiscriminatorNetwork discriminator, long[] indices, Tensor samples, Tensor attributes)
{
    /// <summary>The number of steps taken before this one.</summary>
    public long Index { get; } = index;

    /// <summary>Which of the discriminator's moves in this step, from 0; the hooks up to its term are called for each.</summary>
    public int Round { get; init; }

    /// <summary>Whether the generator answers, as it does to the last of the discriminator's moves; only then are all hooks called.</summary>
    public bool IsAnswered { get; init; } = true;

    /// <summary>The share of the budget that is spent, 0…1.</summary>
    public double Spent { get; init; }

    /// <summary>The generator being trained.</summary>
    public GeneratorNetwork Generator { get; } = generator;

    /// <summary>The discriminator being trained.</summary>
    public DiscriminatorNetwork Discriminator { get; } = discriminator;

    /// <summary>Which training samples make up the batch, N of them.</summary>
    public long[] Indices { get; } = indices;

    /// <summary>The real samples of the batch, [N, …]; a remedy may change them when the batch is drawn.</summary>
    public Tensor Samples { get; set; } = samples;

    /// <summary>Their attribute indices, [N, A], −1 where unknown; the fakes are asked for the same.</summary>
    public Tensor Attributes { get; set; } = attributes;

    /// <summary>The latents of the fakes, [N, Z]; a remedy may change them before there are fakes.</summary>
    public Tensor Latents { get; set; } = null!;

    /// <summary>The fakes, [N, …], through which the generator learns; set once they are made.</summary>
    public Tensor Fakes { get; set; } = null!;

    /// <summary>The fakes that the discriminator learns from, [N, …], without a way back to the generator; those above, unless a remedy changes them.</summary>
    public Tensor SeenFakes { get; set; } = null!;

    /// <summary>The attributes that <see cref="SeenFakes"/> were asked for, [N, A].</summary>
    public Tensor SeenAttributes { get; set; } = null!;

    /// <summary>Changes samples as all that the discriminator is shown is changed, [M, …] → [M, …]; for remedies that show it something.</summary>
    public Func<Tensor, Tensor> Show { get; set; } = samples => samples;

    /// <summary>Factor on the terms that teach attributes; a remedy that finds them neglected raises it when the batch is drawn.</summary>
    public double AuxiliaryWeight { get; set; } = 1;

    /// <summary>What each remedy, by its name, adds to what the discriminator minimises; scalars.</summary>
    public Dictionary<string, Tensor> DiscriminatorTerms { get; } = [];

    /// <summary>What each remedy adds to what the generator minimises.</summary>
    public Dictionary<string, Tensor> GeneratorTerms { get; } = [];

    /// <summary>The discriminator's features of the real samples, [N, F]; set once it has judged them.</summary>
    public Tensor RealFeatures { get; set; } = null!;

    /// <summary>Its features of the fakes, [N, F]; set once they are judged, and again when the generator's own are.</summary>
    public Tensor FakeFeatures { get; set; } = null!;

    /// <summary>
    /// The logits of the real samples, [N]; set once they are judged, and again for the generator where its loss compares with them.
    /// </summary>
    public Tensor RealLogits { get; set; } = null!;

    /// <summary>The logits of the fakes, [N]; set once they are judged, and again when the generator's own are.</summary>
    public Tensor FakeLogits { get; set; } = null!;
}
