namespace SixLabors.ImageSharp.Png;

/// <summary>libpng's <c>PNG_IMAGE_FLAG_*</c>.</summary>
[Flags]
internal enum PngFlags : uint
{
    None = 0,

    /// <summary>A file of 16 bits that names no gamma is sRGB; without this libpng takes it for linear light.</summary>
    SixteenBitSrgb = 4,
}
