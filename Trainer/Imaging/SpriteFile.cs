using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Trainer.Imaging;

/// <summary>The pixels of one PNG file.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Rgba">H×W×4 bytes, straight alpha, first row on top.</param>
internal sealed record SpriteFile(int Width, int Height, byte[] Rgba)
{
    /// <summary>Reads a PNG of any colour type and depth.</summary>
    /// <exception cref="InputException">The file cannot be read, or is no whole PNG.</exception>
    public static SpriteFile Read(string path)
    {
        try
        {
            using var image = Image.Load<Rgba32>(path);
            var rgba = new byte[image.Width * image.Height * 4];
            image.CopyPixelDataTo(rgba);
            return new SpriteFile(image.Width, image.Height, rgba);
        }
        catch (UnknownImageFormatException fault)
        {
            throw new InputException($"{path}: is no PNG; sprites are PNG files.", fault);
        }
        catch (ImageFormatException fault)
        {
            throw new InputException($"{path}: cannot be read; {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }
}
