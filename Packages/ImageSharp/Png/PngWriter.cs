namespace SixLabors.ImageSharp.Png;

/// <summary>Encodes 8-bit RGBA as PNG.</summary>
internal static unsafe class PngWriter
{
    private const int Channels = 4;

    public static ReadOnlySpan<byte> Write(Image image)
    {
        var png = new PngImage { Width = (uint)image.Width, Height = (uint)image.Height, Format = PngFormat.Rgba };
        var rgba = image.Rgba;
        var encoded = new byte[LargestSize(image)];
        var size = (nuint)encoded.Length;
        try
        {
            fixed (byte* pixels = rgba, memory = encoded)
            {
                if (LibPng.WriteToMemory(ref png, memory, ref size, 0, pixels, image.Width * Channels, null) == 0)
                {
                    throw new InvalidOperationException($"libpng cannot write the image: {png.Message}.");
                }
            }
        }
        finally
        {
            LibPng.Free(ref png);
        }

        return encoded.AsSpan(0, (int)size);
    }

    // Deflate's stored blocks and the chunks around them add less than a hundredth; the other chunks are a few hundred bytes.
    private static int LargestSize(Image image)
    {
        var filtered = (long)image.Height * ((image.Width * Channels) + 1);
        return checked((int)(filtered + (filtered / 64) + 1024));
    }
}
