namespace GanAssets.Trainer.Data;

/// <summary>How a sprite set uses transparency.</summary>
public enum AlphaKind
{
    /// <summary>Every pixel is opaque.</summary>
    Opaque,

    /// <summary>Every pixel is opaque or fully transparent.</summary>
    Binary,

    /// <summary>Some pixels are translucent.</summary>
    Continuous,
}
