using System.Globalization;

namespace GanAssets.Trainer.Imaging;

/// <summary>The size of a picture in pixels.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public readonly record struct PixelSize(int Width, int Height)
{
    /// <summary>Bytes of its RGBA pixels; may exceed what one array holds.</summary>
    public long Length => 4L * Width * Height;

    /// <summary>As <c>16×24</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width}×{Height}");
}
