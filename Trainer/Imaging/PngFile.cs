using System.Buffers;
using System.Buffers.Binary;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Trainer.Imaging;

/// <summary>
/// Reads PNG files of any colour type and depth. The size is looked up in the header first, so that no file can make the
/// reader allocate what it merely promises.
/// </summary>
internal static class PngFile
{
    /// <summary>The most pixels that a file may have to be read as a whole: 8192×8192, a quarter of a gigabyte as RGBA.</summary>
    public const int MostPixels = 1 << 26;

    // The signature, and the header chunk's length, type, width and height.
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size that a file's header names.</summary>
    /// <exception cref="InputException">The file cannot be read, or is no PNG.</exception>
    public static PixelSize ReadSize(string path) => Guarded(path, () =>
    {
        using var file = File.OpenHandle(path);
        Span<byte> header = stackalloc byte[HeaderLength];
        return SizeIn(header[..RandomAccess.Read(file, header, 0)], path);
    });

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its size, and H×W×4 bytes, straight alpha, first row on top.</returns>
    /// <exception cref="InputException">The file cannot be read, is no whole PNG, or has more than <see cref="MostPixels"/>.</exception>
    public static (PixelSize Size, byte[] Rgba) Read(string path)
    {
        var size = ReadSize(path);
        if (size.Length > 4L * MostPixels)
        {
            throw new InputException($"{path}: is {size} pixels; a picture may have at most {MostPixels / 1_000_000} million.");
        }

        var rgba = new byte[size.Length];
        return CopyTo(path, rgba, size) == size ? (size, rgba) : throw new InputException($"{path}: changed while it was read; try again.");
    }

    /// <summary>Copies the pixels if the picture has the wanted size.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rgba">Takes H×W×4 bytes, straight alpha, first row on top; stays as it is where the size is another.</param>
    /// <param name="wanted">The size.</param>
    /// <returns>The size that the picture has.</returns>
    /// <exception cref="InputException">The file cannot be read, or is no whole PNG.</exception>
    public static PixelSize CopyTo(string path, Span<byte> rgba, PixelSize wanted)
    {
        var (bytes, length) = Guarded(path, () => ReadBytes(path));
        try
        {
            var content = bytes.AsSpan(0, length);
            var size = SizeIn(content, path);
            if (size == wanted)
            {
                using var image = Image.Load<Rgba32>(content);
                image.CopyPixelDataTo(rgba);
            }

            return size;
        }
        catch (ImageFormatException fault)
        {
            throw new InputException($"{path}: cannot be read; {fault.Message}", fault);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static (byte[] Bytes, int Length) ReadBytes(string path)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length > Array.MaxLength)
        {
            throw new InputException($"{path}: is larger than any sheet of sprites ({length} bytes).");
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)length);
        return (bytes, RandomAccess.Read(file, bytes.AsSpan(0, (int)length), 0));
    }

    private static PixelSize SizeIn(ReadOnlySpan<byte> content, string path)
    {
        if (!content.StartsWith(Signature))
        {
            throw new InputException($"{path}: is no PNG; sprites are PNG files.");
        }

        if (content.Length < HeaderLength || !content[12..].StartsWith("IHDR"u8))
        {
            throw new InputException($"{path}: cannot be read; the PNG is damaged: its header is missing.");
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]));
        return width > 0 && height > 0
            ? new PixelSize(width, height)
            : throw new InputException($"{path}: cannot be read; the PNG is damaged: its header names no size.");
    }

    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read ({fault.Message.TrimEnd('.')}).", fault);
        }
    }
}
