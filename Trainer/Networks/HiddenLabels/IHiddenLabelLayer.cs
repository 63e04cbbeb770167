namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>A generator's first layer, where that heeds hidden labels.</summary>
internal interface IHiddenLabelLayer
{
    /// <summary>Reads the labels from latents.</summary>
    LatentLabels Labels { get; }
}
