using System.Runtime.InteropServices;

namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>SDL_Rect: an area in pixels.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Rect(int X, int Y, int Width, int Height);
