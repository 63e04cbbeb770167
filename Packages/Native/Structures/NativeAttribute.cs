using System.Runtime.InteropServices;

namespace GanAssets.Native.Structures;

/// <summary><c>ganassets_attribute</c>: two texts.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct NativeAttribute
{
    public byte* Name;
    public byte* Value;
}
