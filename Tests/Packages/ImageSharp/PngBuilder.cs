using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GanAssets.Tests.Packages.ImageSharp;

/// <summary>Writes PNG files of every kind, straight from the format's definition, so that reading is not tested against itself.</summary>
internal sealed class PngBuilder
{
    public const byte Grey = 0;
    public const byte Rgb = 2;
    public const byte Palette = 3;
    public const byte GreyAlpha = 4;
    public const byte Rgba = 6;

    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private static readonly int[] Channels = [1, 0, 3, 1, 2, 0, 4];

    private readonly List<byte> _file = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    private readonly int _width;
    private readonly int _height;
    private readonly int _bits;
    private readonly int _samplesPerPixel;
    private readonly bool _interlaced;

    public PngBuilder(int width, int height, byte colorType, int bits = 8, bool interlaced = false)
    {
        (_width, _height, _bits, _samplesPerPixel, _interlaced) = (width, height, bits, Channels[colorType], interlaced);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = (byte)bits;
        header[9] = colorType;
        header[12] = (byte)(interlaced ? 1 : 0);
        Chunk("IHDR", header);
    }

    public PngBuilder Chunk(string type, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        _file.AddRange(number);
        _file.AddRange(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        _file.AddRange(number);
        return this;
    }

    /// <summary>Ends the file with its pixels.</summary>
    /// <param name="sample">The value of a sample at x, y, channel.</param>
    /// <param name="filtered">Whether the rows have the filters 0 to 4 in turn; else none has one.</param>
    public byte[] Pixels(Func<int, int, int, int> sample, bool filtered = false)
    {
        using var content = new MemoryStream();
        using (var zlib = new ZLibStream(content, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var pass in _interlaced ? Adam7 : [(0, 0, 1, 1)])
            {
                byte[]? above = null;
                for (var (y, index) = (pass.Y, 0); y < _height && pass.X < _width; y += pass.StepY, index++)
                {
                    var row = Row(pass.X, pass.StepX, (x, channel) => sample(x, y, channel));
                    var filter = filtered ? index % 5 : 0;
                    zlib.WriteByte((byte)filter);
                    zlib.Write(Filter(filter, row, above ?? new byte[row.Length]));
                    above = row;
                }
            }
        }

        return Chunk("IDAT", content.ToArray()).Chunk("IEND", []).ToArray();
    }

    public byte[] ToArray() => [.. _file];

    private byte[] Row(int start, int step, Func<int, int, int> sample)
    {
        var row = new List<byte>();
        var (pending, pendingBits) = (0, 0);
        for (var x = start; x < _width; x += step)
        {
            for (var channel = 0; channel < _samplesPerPixel; channel++)
            {
                pending = (pending << _bits) | sample(x, channel);
                for (pendingBits += _bits; pendingBits >= 8; pendingBits -= 8)
                {
                    row.Add((byte)(pending >> (pendingBits - 8)));
                }
            }
        }

        if (pendingBits > 0)
        {
            row.Add((byte)(pending << (8 - pendingBits)));
        }

        return [.. row];
    }

    private byte[] Filter(int filter, byte[] row, byte[] above)
    {
        var step = Math.Max(1, _bits * _samplesPerPixel / 8);
        byte Left(byte[] of, int i) => i < step ? (byte)0 : of[i - step];
        return [.. row.Select((value, i) => (byte)(value - filter switch
        {
            1 => Left(row, i),
            2 => above[i],
            3 => (Left(row, i) + above[i]) / 2,
            4 => Nearest(Left(row, i), above[i], Left(above, i)),
            _ => 0,
        }))];
    }

    private static int Nearest(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        return new[] { left, above, corner }.MinBy(value => Math.Abs(estimate - value));
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
