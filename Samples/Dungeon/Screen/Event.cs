using System.Runtime.InteropServices;

namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>SDL_Event: a union of 56 bytes, of which the game reads these.</summary>
[StructLayout(LayoutKind.Explicit, Size = 56)]
internal readonly struct Event
{
    public const uint Quit = 0x100;
    public const uint KeyDown = 0x300;
    public const uint MouseMotion = 0x400;
    public const int Escape = 27;

    /// <summary>Which member of the union it is.</summary>
    [FieldOffset(0)]
    public readonly uint Type;

    /// <summary>SDL_KeyboardEvent.keysym.sym.</summary>
    [FieldOffset(20)]
    public readonly int Key;

    /// <summary>SDL_MouseMotionEvent.x, in pixels of the window.</summary>
    [FieldOffset(20)]
    public readonly int MouseX;

    /// <summary>SDL_MouseMotionEvent.y.</summary>
    [FieldOffset(24)]
    public readonly int MouseY;
}
