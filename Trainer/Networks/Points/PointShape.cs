using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;

namespace GanAssets.Trainer.Networks.Points;

/// <summary>Sizes of fully connected networks for points, as the published comparisons of mode collapse use them.</summary>
/// <param name="Dimensions">Numbers that make up a point.</param>
/// <param name="LatentLength">Length of the latent vector.</param>
/// <param name="Width">Length of each hidden layer of the generator, and of the discriminator where that has no own.</param>
/// <param name="Depth">The number of hidden layers, likewise.</param>
public sealed record PointShape(int Dimensions, int LatentLength, int Width, int Depth) : INetworkShape
{
    /// <summary>Length of each hidden layer of the discriminator.</summary>
    public int DiscriminatorWidth { get; init; } = Width;

    /// <summary>The number of hidden layers of the discriminator.</summary>
    public int DiscriminatorDepth { get; init; } = Depth;

    /// <summary>The slope of the generator's rectifiers below zero.</summary>
    public double GeneratorSlope { get; init; } = LeakyReluLayer.Slope;

    /// <summary>Linear pieces of each of the discriminator's hidden layers, the largest of which counts; 1 for a leaky rectifier.</summary>
    public int MaxoutPieces { get; init; } = 1;

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
