using SixLabors.ImageSharp.Png;

namespace SixLabors.ImageSharp;

/// <summary>Writes images.</summary>
public static class ImageExtensions
{
    /// <summary>Writes an 8-bit RGBA PNG, straight alpha, over what stands there.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void SaveAsPng(this Image source, string path)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(path);
        File.WriteAllBytes(path, PngWriter.Write(source));
    }

    /// <summary>Writes an 8-bit RGBA PNG, straight alpha, at the stream's position.</summary>
    public static void SaveAsPng(this Image source, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(PngWriter.Write(source));
    }
}
