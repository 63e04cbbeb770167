using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace GanAssets.Native.Boundary;

/// <summary>The text of each thread's last error, where C programs can read it.</summary>
internal static unsafe class LastError
{
    /// <summary>Text with its zero byte, in an array that the collector never moves and that lives as long as the thread refers to it.</summary>
    [ThreadStatic]
    private static byte[]? _text;

    public static byte* Pointer => _text is null
        ? (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(""u8))
        : (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_text));

    public static void Set(string message)
    {
        try
        {
            var text = GC.AllocateArray<byte>(Encoding.UTF8.GetByteCount(message) + 1, pinned: true);
            Encoding.UTF8.GetBytes(message, text);
            _text = text;
        }
        catch (OutOfMemoryException)
        {
            // The status says as much, and an older message would mislead.
            _text = null;
        }
    }
}
