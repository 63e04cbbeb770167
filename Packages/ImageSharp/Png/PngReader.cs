using SixLabors.ImageSharp.PixelFormats;

namespace SixLabors.ImageSharp.Png;

/// <summary>Decodes PNG files to 8-bit RGBA.</summary>
internal static unsafe class PngReader
{
    private static readonly int MostPixels = Array.MaxLength / sizeof(Rgba32);

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static Image<TPixel> Read<TPixel>(ReadOnlySpan<byte> data)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        if (!data.StartsWith(Signature))
        {
            throw new UnknownImageFormatException("The data is no PNG.");
        }

        if (PngDeinterlacer.Concerns(data))
        {
            data = PngDeinterlacer.Rewrite(data, MostPixels);
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
        if ((ulong)png.Width * png.Height > (ulong)MostPixels)
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
