using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using GanAssets.Native.Boundary;

namespace GanAssets.Native.Exports;

/// <summary>What there is without a model; ganassets.h says what each function does.</summary>
internal static unsafe class LibraryExports
{
    private static readonly byte[] VersionText = ReadVersion();

    [UnmanagedCallersOnly(EntryPoint = "ganassets_last_error")]
    public static byte* GetLastError() => LastError.Pointer;

    [UnmanagedCallersOnly(EntryPoint = "ganassets_version")]
    public static byte* GetVersion() => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(VersionText));

    private static byte[] ReadVersion()
    {
        var version = typeof(SpriteGenerator).Assembly.GetName().Version!.ToString(3);
        var text = GC.AllocateArray<byte>(Encoding.UTF8.GetByteCount(version) + 1, pinned: true);
        Encoding.UTF8.GetBytes(version, text);
        return text;
    }
}
