namespace SixLabors.ImageSharp.PixelFormats;

/// <summary>Marks a pixel format, for the constraints of <see cref="Image{TPixel}"/>.</summary>
/// <typeparam name="TSelf">The pixel format itself.</typeparam>
public interface IPixel<TSelf> : IPixel, IEquatable<TSelf>
    where TSelf : unmanaged, IPixel<TSelf>
{
}
