using GanAssets.Trainer.Networks.HiddenLabels;

namespace GanAssets.Trainer.Networks;

/// <summary>What fixes the networks' weights: everything here must agree between a checkpoint and the program that loads it.</summary>
/// <param name="Width">Width in pixels of what the networks see, <see cref="Padding"/> included.</param>
/// <param name="Height">Height in pixels of what the networks see, <see cref="Padding"/> included.</param>
/// <param name="ValueCounts">The number of values of each attribute.</param>
/// <param name="LatentLength">Length of the latent vector.</param>
/// <param name="GeneratorChannels">Channels of the generator's first, smallest feature map; each doubling of the size halves them.</param>
/// <param name="DiscriminatorChannels">Channels of the discriminator's last, smallest feature map; each doubling of the size halves them.</param>
/// <param name="EmbeddingLength">Length of an attribute value's vector in the generator.</param>
/// <param name="FeatureLength">Length of the discriminator's feature vector, which the projection compares with the attributes.</param>
public sealed record NetworkShape(
    int Width,
    int Height,
    IReadOnlyList<int> ValueCounts,
    int LatentLength,
    int GeneratorChannels,
    int DiscriminatorChannels,
    int EmbeddingLength,
    int FeatureLength) : INetworkShape
{
    private const int SmallestSide = 4;

    // Every pixel attends to every other: at twice the side, sixteen times the work.
    private const int LargestAttentiveSide = 16;

    /// <summary>
    /// For each attribute whether some training sprites lack it, and "unknown" has a learned vector of its own, at index −1.
    /// </summary>
    public IReadOnlyList<bool> HasUnknown { get; init; } = [.. ValueCounts.Select(_ => false)];

    /// <summary>What the generator is made of.</summary>
    public GeneratorOptions Generator { get; init; } = new();

    /// <summary>What the discriminator is made of.</summary>
    public DiscriminatorOptions Discriminator { get; init; } = new();

    /// <summary>Hidden labels, for which a latent has one component more; null for none.</summary>
    public HiddenLabelOptions? HiddenLabels { get; init; }

    /// <summary>The generators of the values of an attribute; null where one makes all samples, and where there are hidden labels.</summary>
    public ValueGenerators? ValueGenerators { get; init; }

    /// <summary>How often the smallest feature map is doubled to reach the full size: until a side would fall below 4 pixels or be odd.</summary>
    public int Doublings
    {
        get
        {
            var doublings = 0;
            for (int w = Width, h = Height; w % 2 == 0 && h % 2 == 0 && Math.Min(w, h) / 2 >= SmallestSide; w /= 2, h /= 2)
            {
                doublings++;
            }

            return doublings;
        }
    }

    /// <summary>Width of the smallest feature map.</summary>
    public int SmallestWidth => Width >> Doublings;

    /// <summary>Height of the smallest feature map.</summary>
    public int SmallestHeight => Height >> Doublings;

    /// <inheritdoc/>
    public GeneratorNetwork MakeGenerator() => new SpriteGeneratorNetwork(this);

    /// <inheritdoc/>
    public DiscriminatorNetwork MakeDiscriminator() => new SpriteDiscriminatorNetwork(this);

    /// <summary>After how many doublings the feature map is that self-attention looks at: 16×16, or the nearest that is not larger.</summary>
    /// <param name="most">The doublings after which there still is a feature map.</param>
    public int AttentionDoubling(int most)
    {
        var doubling = 0;
        while (doubling < most && Math.Max(SmallestWidth, SmallestHeight) << (doubling + 1) <= LargestAttentiveSide)
        {
            doubling++;
        }

        return doubling;
    }

    /// <summary>Channels after a number of doublings, never fewer than 16.</summary>
    public static int ChannelsAt(int channels, int doublings) => Math.Max(channels >> doublings, 16);
}
