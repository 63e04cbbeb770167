namespace GanAssets
{
    /// <summary>How a pixel's colour and its alpha go together.</summary>
    public enum AlphaMode
    {
        /// <summary>The colour is the pixel's own, whatever its alpha, as image files have it.</summary>
        Straight,

        /// <summary>
        /// Each channel c is multiplied by alpha a: the whole number next to c·a ÷ 255, which never lies between two (255 is odd).
        /// </summary>
        Premultiplied,
    }
}
