using System.Runtime.InteropServices;
using System.Text;

namespace GanAssets.Native.Boundary;

/// <summary>Text of C programs: UTF-8 that ends with a zero byte.</summary>
internal static unsafe class Text
{
    public static string Read(byte* text, string name)
    {
        Arguments.NotNull(text, name);
        return Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));
    }

    /// <summary>Writes a text whole or not at all, and its length in any case.</summary>
    public static void Write(string text, byte* buffer, nuint capacity, nuint* length)
    {
        var needed = (nuint)Encoding.UTF8.GetByteCount(text);
        if (length != null)
        {
            *length = needed;
        }

        if (buffer == null && capacity == 0)
        {
            return;
        }

        Arguments.NotNull(buffer, "the buffer");
        if (capacity <= needed)
        {
            throw new CallException(Status.BufferTooSmall, $"the buffer has {capacity} bytes; the text needs {needed + 1}, its zero byte counted");
        }

        Encoding.UTF8.GetBytes(text, new Span<byte>(buffer, (int)needed));
        buffer[needed] = 0;
    }
}
