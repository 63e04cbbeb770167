namespace GanAssets.Trainer.Recipes;

/// <summary>Sizes of the networks.</summary>
public sealed record NetworkRecipe
{
    /// <summary>Length of the latent vector.</summary>
    public int LatentLength { get; init; } = 64;

    /// <summary>Channels of the generator's smallest feature map; each doubling of the size halves them, down to 16.</summary>
    public int GeneratorChannels { get; init; } = 128;

    /// <summary>Channels of the discriminator's smallest feature map; each doubling of the size halves them, down to 16.</summary>
    public int DiscriminatorChannels { get; init; } = 128;

    /// <summary>Length of an attribute value's vector in the generator.</summary>
    public int EmbeddingLength { get; init; } = 16;

    /// <summary>Length of the discriminator's feature vector.</summary>
    public int FeatureLength { get; init; } = 128;
}
