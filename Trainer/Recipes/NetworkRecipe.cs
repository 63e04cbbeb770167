namespace GanAssets.Trainer.Recipes;

/// <summary>Sizes of the networks, and what they are made of.</summary>
public sealed record NetworkRecipe
{
    /// <summary>The generator is batch-normalised.</summary>
    internal const string BatchNormalization = "batch";

    /// <summary>Attributes reach the discriminator's logit as a projection.</summary>
    internal const string Projection = "projection";

    /// <summary>The discriminator names the attributes instead.</summary>
    internal const string Classifier = "classifier";

    /// <summary>The kinds of normalisation that there are for the generator.</summary>
    public static IReadOnlyCollection<string> Normalizations { get; } = [BatchNormalization, "none"];

    /// <summary>The ways in which the discriminator learns of attributes.</summary>
    public static IReadOnlyCollection<string> Conditionings { get; } = [Projection, Classifier, "both"];

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

    /// <summary>What stands before the generator's rectifiers, one of <see cref="Normalizations"/>.</summary>
    public string GeneratorNormalization { get; init; } = BatchNormalization;

    /// <summary>Share of the discriminator's activations that are left out at random in training.</summary>
    public double DiscriminatorDropout { get; init; }

    /// <summary>Whether both networks have one layer of self-attention.</summary>
    public bool SelfAttention { get; init; }

    /// <summary>How the discriminator learns of attributes, one of <see cref="Conditionings"/>.</summary>
    public string Conditioning { get; init; } = Projection;
}
