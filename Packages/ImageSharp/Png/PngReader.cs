using SixLabors.ImageSharp.PixelFormats;

namespace SixLabors.ImageSharp.Png;

/// <summary>Decodes PNG files to 8-bit RGBA.</summary>
internal static unsafe class PngReader
{
    // In the header chunk, which the format puts right behind the signature.
    private const int BitDepthOffset = 24;
    private const int InterlaceOffset = 28;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static Image<TPixel> Read<TPixel>(ReadOnlySpan<byte> data)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        if (!data.StartsWith(Signature))
        {
            throw new UnknownImageFormatException("The data is no PNG.");
        }

        // libpng 1.6.51, and the distributions' patches that came with it, silently mix up the passes of such files;
        // before, they wrote beyond the buffer.
        if (data.Length > InterlaceOffset && data[BitDepthOffset] == 16 && data[InterlaceOffset] != 0)
        {
            throw new InvalidImageContentException(
                "An interlaced PNG of 16 bits a channel cannot be read here; save it without interlacing or with 8 bits.");
        }

        var png = new PngImage();
        try
        {
            fixed (byte* memory = data)
            {
                // libpng keeps the address until the reading is finished.
                Check(LibPng.BeginReadFromMemory(ref png, memory, (nuint)data.Length), in png);
                return Finish<TPixel>(ref png);
            }
        }
        finally
        {
            LibPng.Free(ref png);
        }
    }

    private static Image<TPixel> Finish<TPixel>(ref PngImage png)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        if ((ulong)png.Width * png.Height > (ulong)(Array.MaxLength / sizeof(Rgba32)))
        {
            throw new InvalidImageContentException($"A PNG of {png.Width}×{png.Height} pixels is too large to be read.");
        }

        var image = new Image<TPixel>((int)png.Width, (int)png.Height);
        png.Format = PngFormat.Rgba;
        png.Flags |= PngFlags.SixteenBitSrgb;
        fixed (byte* pixels = image.Bytes)
        {
            Check(LibPng.FinishRead(ref png, null, pixels, image.Width * sizeof(Rgba32), null), in png);
        }

        return image;
    }

    private static void Check(int succeeded, in PngImage png)
    {
        if (succeeded == 0)
        {
            throw new InvalidImageContentException($"The PNG is damaged: {png.Message}.");
        }
    }
}
