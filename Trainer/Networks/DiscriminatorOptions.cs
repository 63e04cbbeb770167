using GanAssets.Trainer.Networks.Layers;

namespace GanAssets.Trainer.Networks;

/// <summary>What a discriminator is made of beside its sizes; for sprites and points alike.</summary>
public sealed record DiscriminatorOptions
{
    /// <summary>Samples that are judged side by side, with one logit (Lin et al. 2018); 1 for none beside.</summary>
    public int Packing { get; init; } = 1;

    /// <summary>Whether features hold how much the samples of a batch differ (minibatch standard deviation, Karras et al. 2018).</summary>
    public bool HasBatchDeviation { get; init; }

    /// <summary>Share of the activations that are left out at random in training, 0…1 exclusive; 0 for none.</summary>
    public double Dropout { get; init; }

    /// <summary>Whether one layer of self-attention looks at the whole of a feature map; sprites only.</summary>
    public bool HasAttention { get; init; }

    /// <summary>Whether the logit depends on the attributes, by projection (Miyato and Koyama 2018).</summary>
    public bool HasProjection { get; init; } = true;

    /// <summary>How many neighbouring samples are judged together; batches hold a multiple of it.</summary>
    public int Group => Packing * (HasBatchDeviation ? BatchDeviationLayer.GroupSize : 1);

    /// <summary>Whether features are also asked which values the attributes have (Odena et al. 2017).</summary>
    public bool HasClassifier { get; init; }

    /// <summary>Whether images grow from the smallest size to the full one in training (Karras et al. 2018); sprites only.</summary>
    public bool IsProgressive { get; init; }
}
