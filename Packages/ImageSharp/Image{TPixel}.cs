using System.Runtime.InteropServices;
using SixLabors.ImageSharp.PixelFormats;

namespace SixLabors.ImageSharp;

/// <summary>An image of one pixel format, in one block of memory, first row on top.</summary>
/// <typeparam name="TPixel">The pixel format: <see cref="Rgba32"/>.</typeparam>
public sealed class Image<TPixel> : Image
    where TPixel : unmanaged, IPixel<TPixel>
{
    private TPixel[]? _pixels;

    /// <summary>Creates an image of transparent black.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is not positive.</exception>
    /// <exception cref="NotSupportedException">The pixel format is not <see cref="Rgba32"/>.</exception>
    public Image(int width, int height)
        : base(width, height)
    {
        if (typeof(TPixel) != typeof(Rgba32))
        {
            throw new NotSupportedException($"The pixel format {typeof(TPixel).Name} is not supported here; Rgba32 is.");
        }

        _pixels = new TPixel[checked(width * height)];
    }

    internal override ReadOnlySpan<byte> Rgba => Bytes;

    internal Span<byte> Bytes => MemoryMarshal.AsBytes(Pixels.AsSpan());

    private TPixel[] Pixels
    {
        get
        {
            ObjectDisposedException.ThrowIf(_pixels is null, this);
            return _pixels;
        }
    }

    /// <summary>One pixel; x from the left, y from the top.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pixel lies outside the image.</exception>
    public TPixel this[int x, int y]
    {
        get => Pixels[IndexOf(x, y)];
        set => Pixels[IndexOf(x, y)] = value;
    }

    /// <summary>Copies the pixels row by row.</summary>
    /// <param name="destination">At least H×W×4 bytes.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public void CopyPixelDataTo(Span<byte> destination) => Bytes.CopyTo(destination);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _pixels = null;

    private int IndexOf(int x, int y)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)x, (uint)Width, nameof(x));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)y, (uint)Height, nameof(y));
        return (y * Width) + x;
    }
}
