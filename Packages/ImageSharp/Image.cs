using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Png;

namespace SixLabors.ImageSharp;

/// <summary>An image of any pixel format. Of the official type this holds PNG, and <see cref="Rgba32"/> alone.</summary>
public abstract class Image : IDisposable
{
    private protected Image(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        Width = width;
        Height = height;
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>The pixels as the encoder takes them: H×W×4 bytes, straight alpha, first row on top.</summary>
    internal abstract ReadOnlySpan<byte> Rgba { get; }

    /// <summary>Reads a PNG file of any colour type and depth as 8 bits a channel.</summary>
    /// <exception cref="UnknownImageFormatException">The file is no PNG.</exception>
    /// <exception cref="InvalidImageContentException">The file is a damaged PNG, or one that is too large.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="NotSupportedException">The pixel format is not <see cref="Rgba32"/>.</exception>
    public static Image<TPixel> Load<TPixel>(string path)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        ArgumentNullException.ThrowIfNull(path);
        return PngReader.Read<TPixel>(File.ReadAllBytes(path));
    }

    /// <summary>Reads a PNG from memory; the rest is as for a file.</summary>
    /// <exception cref="UnknownImageFormatException">The bytes are no PNG.</exception>
    /// <exception cref="InvalidImageContentException">The bytes are a damaged PNG, or one that is too large.</exception>
    /// <exception cref="NotSupportedException">The pixel format is not <see cref="Rgba32"/>.</exception>
    public static Image<TPixel> Load<TPixel>(ReadOnlySpan<byte> data)
        where TPixel : unmanaged, IPixel<TPixel> => PngReader.Read<TPixel>(data);

    /// <summary>Reads a PNG from the stream's position to its end; the rest is as for a file.</summary>
    /// <exception cref="UnknownImageFormatException">The stream holds no PNG.</exception>
    /// <exception cref="InvalidImageContentException">The stream holds a damaged PNG, or one that is too large.</exception>
    /// <exception cref="NotSupportedException">The stream is not readable, or the pixel format is not <see cref="Rgba32"/>.</exception>
    public static Image<TPixel> Load<TPixel>(Stream stream)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return PngReader.Read<TPixel>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Copies pixels into a new image.</summary>
    /// <param name="data">At least H×W×4 bytes, straight alpha, first row on top.</param>
    /// <param name="width">Width in pixels, positive.</param>
    /// <param name="height">Height in pixels, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is not positive, or there are too few bytes.</exception>
    public static Image<TPixel> LoadPixelData<TPixel>(ReadOnlySpan<byte> data, int width, int height)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var image = new Image<TPixel>(width, height);
        ArgumentOutOfRangeException.ThrowIfLessThan(data.Length, image.Bytes.Length, nameof(data));
        data[..image.Bytes.Length].CopyTo(image.Bytes);
        return image;
    }

    /// <summary>Lets go of the pixels.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the pixels.</summary>
    protected abstract void Dispose(bool disposing);
}
