namespace SixLabors.ImageSharp.PixelFormats;

/// <summary>Marks a pixel format. Empty here: conversions between formats are not among what the adapter holds.</summary>
public interface IPixel
{
}
