namespace GanAssets.Trainer.Imaging;

/// <summary>The pixels of one PNG file.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Rgba">H×W×4 bytes, straight alpha, first row on top.</param>
internal sealed record SpriteFile(int Width, int Height, byte[] Rgba)
{
    /// <summary>Reads a PNG of any colour type and depth.</summary>
    /// <exception cref="InputException">The file cannot be read, is no whole PNG, or has more than <see cref="PngFile.MostPixels"/>.</exception>
    public static SpriteFile Read(string path)
    {
        var (size, rgba) = PngFile.Read(path);
        return new SpriteFile(size.Width, size.Height, rgba);
    }
}
