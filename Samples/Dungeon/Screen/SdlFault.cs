using System.Runtime.InteropServices;

namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>Turns SDL's return values into exceptions.</summary>
internal static class SdlFault
{
    /// <summary>Throws what SDL says, where a function returned less than 0.</summary>
    public static void Check(int result)
    {
        if (result < 0)
        {
            throw Last();
        }
    }

    /// <summary>Throws what SDL says, where a function returned no pointer.</summary>
    public static nint Check(nint pointer) => pointer != 0 ? pointer : throw Last();

    private static GameException Last() => new("SDL: " + Marshal.PtrToStringUTF8(Sdl.GetError()));
}
