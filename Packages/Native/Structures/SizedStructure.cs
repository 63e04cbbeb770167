using System.Runtime.CompilerServices;
using GanAssets.Native.Boundary;

namespace GanAssets.Native.Structures;

/// <summary>
/// Structures whose first member is their size, so that later versions can append members. There has been one version so far; once a
/// structure of this library has grown, the least size stays the one of its first version. No structure ends in padding, which a later member could take
/// without a change of the size: hence their reserved members, which are names for later ones.
/// </summary>
internal static unsafe class SizedStructure
{
    /// <summary>No version will be larger. A size beyond it was never set.</summary>
    private const int MaxSize = 1024;

    private const string Unknown = "sets a member that this version of the library does not know";

    /// <summary>The size that the caller has written.</summary>
    public static int SizeOf<T>(void* structure, string name)
        where T : unmanaged
    {
        Arguments.NotNull(structure, name);
        var size = Unsafe.ReadUnaligned<nuint>(structure);
        Arguments.Check(size >= (nuint)sizeof(T) && size <= MaxSize, name, $"has the size {size}; set its member size to its sizeof, at least {sizeof(T)}");
        return (int)size;
    }

    /// <summary>Reads a structure. Of a newer one, what this library does not know must be left at its default, zero.</summary>
    public static T Read<T>(void* structure, string name)
        where T : unmanaged
    {
        var size = SizeOf<T>(structure, name);
        var unknown = new ReadOnlySpan<byte>((byte*)structure + sizeof(T), size - sizeof(T));
        Arguments.Check(!unknown.ContainsAnyExcept((byte)0), name, Unknown);
        return Unsafe.ReadUnaligned<T>(structure);
    }

    /// <summary>Refuses a reserved member that somebody has set.</summary>
    public static void RequireZero(int reserved, string name) => Arguments.Check(reserved == 0, name, Unknown);

    /// <summary>Writes the members behind the size. Of a newer structure, what this library does not know becomes zero.</summary>
    public static void Write<T>(void* structure, string name, T value)
        where T : unmanaged
    {
        var size = SizeOf<T>(structure, name);
        new Span<byte>((byte*)structure + sizeof(T), size - sizeof(T)).Clear();
        new ReadOnlySpan<byte>((byte*)&value + sizeof(nuint), sizeof(T) - sizeof(nuint)).CopyTo(new Span<byte>((byte*)structure + sizeof(nuint), size));
    }
}
