using System.Buffers.Binary;
using System.IO.Compression;

namespace SixLabors.ImageSharp.Png;

/// <summary>
/// Turns an interlaced PNG of 16 bits a channel into the same picture without interlacing. libpng's simplified API cannot be
/// trusted with the former: it wrote beyond the buffer, and since 1.6.51 it mixes up the passes.
/// </summary>
internal static class PngDeinterlacer
{
    private const int HeaderLength = 13;
    private const int BitDepth = 8;
    private const int ColorType = 9;
    private const int Interlace = 12;
    private const int SignatureLength = 8;

    // Adam7: where each pass begins, and how far apart its pixels lie.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Whether the file is one that libpng must not read.</summary>
    /// <param name="data">A file with the PNG signature.</param>
    public static bool Concerns(ReadOnlySpan<byte> data) =>
        data.Length > SignatureLength + PngChunks.Frame + HeaderLength
        && data[SignatureLength + 8 + BitDepth] == 16 && data[SignatureLength + 8 + Interlace] != 0;

    /// <summary>Rewrites the file; chunks other than the header and the pixels stay as they are.</summary>
    /// <param name="data">A file for which <see cref="Concerns"/> holds.</param>
    /// <param name="mostPixels">The most pixels that the picture may have.</param>
    /// <exception cref="InvalidImageContentException">The file is damaged or too large.</exception>
    public static byte[] Rewrite(ReadOnlySpan<byte> data, long mostPixels)
    {
        using var output = new MemoryStream();
        using var compressed = new MemoryStream();
        output.Write(data[..SignatureLength]);
        var rest = data[SignatureLength..];
        Span<byte> header = stackalloc byte[HeaderLength];
        Require(PngChunks.Take(ref rest, out var type).TryCopyTo(header) && type.SequenceEqual("IHDR"u8), "its header is malformed");
        var (width, height, pixelLength) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]), PixelLength(header[ColorType]));
        Require(header[Interlace] == 1 && width > 0 && height > 0, "its header is malformed");
        var rowLength = 1 + ((long)width * pixelLength);
        if ((long)width * height > mostPixels || rowLength * height > Array.MaxLength)
        {
            throw new InvalidImageContentException($"A PNG of {width}×{height} pixels is too large to be read.");
        }

        header[Interlace] = 0;
        PngChunks.Write(output, "IHDR"u8, header);
        while (true)
        {
            var content = PngChunks.Take(ref rest, out type);
            if (type.SequenceEqual("IDAT"u8))
            {
                compressed.Write(content);
                continue;
            }

            if (type.SequenceEqual("IEND"u8))
            {
                compressed.Position = 0;
                PngChunks.Write(output, "IDAT"u8, Compress(Deinterlace(compressed, width, height, pixelLength)));
                PngChunks.Write(output, type, content);
                return output.ToArray();
            }

            PngChunks.Write(output, type, content);
        }
    }

    // Rows that each begin with the filter 0, "none".
    private static byte[] Deinterlace(Stream compressed, int width, int height, int pixelLength)
    {
        try
        {
            using var zlib = new ZLibStream(compressed, CompressionMode.Decompress);
            var picture = new byte[(1 + (width * pixelLength)) * height];
            foreach (var pass in Passes)
            {
                Scatter(ReadPass(zlib, pass, width, height, pixelLength), pass, picture, width, height, pixelLength);
            }

            return picture;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidImageContentException("The PNG is damaged: its pixels cannot be unpacked.");
        }
    }

    private static byte[] ReadPass(Stream zlib, (int X, int Y, int StepX, int StepY) pass, int width, int height, int pixelLength)
    {
        var (columns, rows) = (Count(width, pass.X, pass.StepX), Count(height, pass.Y, pass.StepY));
        var length = columns * pixelLength;
        var pixels = new byte[length * (columns == 0 ? 0 : rows)];
        var above = (ReadOnlySpan<byte>)new byte[length];
        for (var start = 0; start < pixels.Length; start += length)
        {
            var filter = zlib.ReadByte();
            var row = pixels.AsSpan(start, length);
            zlib.ReadExactly(row);
            Require(filter is >= 0 and <= 4, "a row has an unknown filter");
            Unfilter(filter, row, above, pixelLength);
            above = row;
        }

        return pixels;
    }

    private static void Scatter(byte[] pixels, (int X, int Y, int StepX, int StepY) pass, byte[] picture, int width, int height, int pixelLength)
    {
        var from = 0;
        for (var y = pass.Y; y < height; y += pass.StepY)
        {
            for (var x = pass.X; x < width; x += pass.StepX, from += pixelLength)
            {
                pixels.AsSpan(from, pixelLength).CopyTo(picture.AsSpan(1 + (x * pixelLength) + (y * (1 + (width * pixelLength)))));
            }
        }
    }

    // Section 9 of the PNG specification.
    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelLength)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, corner) = i < pixelLength ? ((byte)0, (byte)0) : (row[i - pixelLength], above[i - pixelLength]);
            row[i] += filter switch
            {
                1 => left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => Paeth(left, above[i], corner),
                _ => 0,
            };
        }
    }

    private static byte Paeth(byte left, byte above, byte corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    private static byte[] Compress(byte[] rows)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.NoCompression, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        return output.ToArray();
    }

    private static int Count(int side, int start, int step) => (side - start + step - 1) / step;

    private static int PixelLength(byte colorType) => colorType switch
    {
        0 => 2,
        2 => 6,
        4 => 4,
        6 => 8,
        _ => throw new InvalidImageContentException("The PNG is damaged: its colour type has no 16 bits a channel."),
    };

    private static void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new InvalidImageContentException($"The PNG is damaged: {fault}.");
        }
    }
}
