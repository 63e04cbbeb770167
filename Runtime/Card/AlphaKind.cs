namespace GanAssets
{
    /// <summary>What the alpha channel of the training sprites holds.</summary>
    public enum AlphaKind
    {
        /// <summary>Every value from 0 to 255 occurs.</summary>
        Continuous,

        /// <summary>Each pixel is either clear (0) or solid (255).</summary>
        Binary,

        /// <summary>Every pixel is solid (255).</summary>
        Opaque,
    }
}
