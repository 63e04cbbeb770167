namespace SixLabors.ImageSharp.Png;

/// <summary>The layout of pixels in memory, libpng's <c>PNG_FORMAT_*</c>.</summary>
internal enum PngFormat : uint
{
    /// <summary>8 bits a channel, sRGB, straight alpha.</summary>
    Rgba = 3,
}
