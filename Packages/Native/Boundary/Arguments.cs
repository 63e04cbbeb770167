using System.Diagnostics.CodeAnalysis;

namespace GanAssets.Native.Boundary;

/// <summary>Checks of what the caller has handed over.</summary>
internal static unsafe class Arguments
{
    public static void NotNull([NotNull] void* pointer, string name) => Check(pointer != null, name, "is null");

    public static void Check([DoesNotReturnIf(false)] bool holds, string name, string problem)
    {
        if (!holds)
        {
            throw new CallException(Status.InvalidArgument, name + " " + problem);
        }
    }

    /// <summary>The caller's memory for some sprites.</summary>
    public static void Room(byte* rgba, nuint capacity, SpriteGenerator generator, nuint sprites)
    {
        NotNull(rgba, "rgba");
        var each = (nuint)generator.BytesPerSprite;
        if (capacity / each < sprites)
        {
            throw new CallException(Status.BufferTooSmall, $"rgba has {capacity} bytes; it must have {each} for each of {sprites} sprites");
        }
    }

    /// <summary>An array of a length that the model decides.</summary>
    public static void Length(void* array, nuint length, int needed, string name)
    {
        Check(length == (nuint)needed, name, $"has the length {length}; it must have {needed}");
        Check(array != null || needed == 0, name, "is null");
    }

    /// <summary>An index into a list.</summary>
    public static T At<T>(IReadOnlyList<T> list, int index, string name)
    {
        Check(index >= 0 && index < list.Count, name, $"is {index}; the model has {list.Count}, from 0");
        return list[index];
    }
}
