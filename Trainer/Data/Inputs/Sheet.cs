using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A picture that holds many sprites.</summary>
/// <param name="Path">The PNG file.</param>
/// <param name="Size">Its size.</param>
/// <param name="Rgba">H×W×4 bytes, straight alpha, first row on top.</param>
internal sealed record Sheet(string Path, PixelSize Size, byte[] Rgba)
{
    /// <summary>Reads a sheet.</summary>
    /// <exception cref="InputException">The file cannot be read, is no whole PNG, or too large.</exception>
    public static Sheet Read(string path)
    {
        var (size, rgba) = PngFile.Read(path);
        return new Sheet(path, size, rgba);
    }

    /// <summary>One pixel's four bytes.</summary>
    public ReadOnlySpan<byte> Pixel(int x, int y) => Rgba.AsSpan(4 * ((y * Size.Width) + x), 4);

    /// <summary>The pixels of a part of a row.</summary>
    public ReadOnlySpan<byte> Row(int x, int y, int width) => Rgba.AsSpan(4 * ((y * Size.Width) + x), 4 * width);
}
