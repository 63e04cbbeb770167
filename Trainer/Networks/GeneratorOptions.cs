namespace GanAssets.Trainer.Networks;

/// <summary>What a generator is made of beside its sizes; for sprites and points alike.</summary>
public sealed record GeneratorOptions
{
    /// <summary>Whether batch normalisation stands before every rectifier (Ioffe and Szegedy 2015).</summary>
    public bool HasBatchNormalization { get; init; } = true;

    /// <summary>Whether one layer of self-attention looks at the whole of a feature map; sprites only.</summary>
    public bool HasAttention { get; init; }

    /// <summary>Whether images grow from the smallest size to the full one in training (Karras et al. 2018); sprites only.</summary>
    public bool IsProgressive { get; init; }
}
