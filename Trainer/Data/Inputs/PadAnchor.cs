namespace GanAssets.Trainer.Data.Inputs;

/// <summary>Where a smaller sprite stands in the larger frame that it is padded to.</summary>
public enum PadAnchor
{
    /// <summary>In the middle of the lower edge, as figures that share a floor do.</summary>
    Bottom,

    /// <summary>In the middle.</summary>
    Center,
}
