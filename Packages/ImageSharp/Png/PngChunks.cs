using System.Buffers.Binary;

namespace SixLabors.ImageSharp.Png;

/// <summary>The chunks that a PNG file consists of, each a length, a type, content and a checksum of type and content.</summary>
internal static class PngChunks
{
    /// <summary>The bytes of a chunk beside its content.</summary>
    public const int Frame = 12;

    private const int TypeLength = 4;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value => Remainder((uint)value))];

    /// <summary>Takes the chunk at the beginning.</summary>
    /// <param name="data">The rest of a file; on return what follows the chunk.</param>
    /// <param name="type">The four letters of its type.</param>
    /// <returns>The chunk's content.</returns>
    /// <exception cref="InvalidImageContentException">The data ends before the chunk does, or its checksum is wrong.</exception>
    public static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> data, out ReadOnlySpan<byte> type)
    {
        if (data.Length < Frame || BinaryPrimitives.ReadUInt32BigEndian(data) > (uint)(data.Length - Frame))
        {
            throw new InvalidImageContentException("The PNG is damaged: it ends too early.");
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(data);
        var body = data.Slice(TypeLength, TypeLength + length);
        if (BinaryPrimitives.ReadUInt32BigEndian(data[(length + 8)..]) != Checksum(body))
        {
            throw new InvalidImageContentException("The PNG is damaged: a checksum is wrong.");
        }

        data = data[(length + Frame)..];
        type = body[..TypeLength];
        return body[TypeLength..];
    }

    /// <summary>Writes a chunk.</summary>
    public static void Write(Stream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        output.Write(number);
        output.Write(type);
        output.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Continue(Continue(uint.MaxValue, type), content));
        output.Write(number);
    }

    private static uint Checksum(ReadOnlySpan<byte> data) => ~Continue(uint.MaxValue, data);

    // The cyclic redundancy check of ISO 3309, as annex D of the PNG specification has it.
    private static uint Continue(uint state, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
        {
            state = (state >> 8) ^ Remainders[(state ^ value) & 0xFF];
        }

        return state;
    }

    private static uint Remainder(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value >> 1) ^ ((value & 1) * 0xEDB88320u);
        }

        return value;
    }
}
