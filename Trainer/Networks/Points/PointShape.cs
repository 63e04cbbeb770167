using GanAssets.Trainer.Networks.HiddenLabels;

namespace GanAssets.Trainer.Networks.Points;

/// <summary>Sizes of fully connected networks for points, as the published comparisons of mode collapse use them.</summary>
/// <param name="Dimensions">Numbers that make up a point.</param>
/// <param name="LatentLength">Length of the latent vector.</param>
/// <param name="Width">Length of each hidden layer.</param>
/// <param name="Depth">The number of hidden layers.</param>
public sealed record PointShape(int Dimensions, int LatentLength, int Width, int Depth) : INetworkShape
{
    /// <summary>What the generator is made of; plain where not said, as published.</summary>
    public GeneratorOptions Generator { get; init; } = new() { HasBatchNormalization = false };

    /// <summary>What the discriminator is made of.</summary>
    public DiscriminatorOptions Discriminator { get; init; } = new();

    /// <summary>Hidden labels, for which a latent has one component more; null for none.</summary>
    public HiddenLabelOptions? HiddenLabels { get; init; }

    /// <inheritdoc/>
    public GeneratorNetwork MakeGenerator() => new PointGeneratorNetwork(this);

    /// <inheritdoc/>
    public DiscriminatorNetwork MakeDiscriminator() => new PointDiscriminatorNetwork(this);
}
