using System.Reflection;
using System.Runtime.InteropServices;

namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>Finds SDL 2 under the names that it has on each system.</summary>
internal static class SdlLibrary
{
    public const string Name = "SDL2";

    private static readonly string[] Names =
        OperatingSystem.IsWindows() ? ["SDL2.dll"]
        : OperatingSystem.IsMacOS() ? ["libSDL2-2.0.0.dylib", "libSDL2.dylib", "/opt/homebrew/lib/libSDL2.dylib", "/Library/Frameworks/SDL2.framework/SDL2"]
        : ["libSDL2-2.0.so.0", "libSDL2-2.0.so", "libSDL2.so"];

    private static readonly Lazy<nint> Handle = new(Load);

    /// <summary>Whether SDL 2 is installed.</summary>
    public static bool IsPresent => Handle.Value != 0;

    /// <summary>Has calls into <see cref="Sdl"/> find the library. Call it once, before the first of them.</summary>
    /// <exception cref="GameException">SDL 2 is not installed.</exception>
    public static void Use()
    {
        if (!IsPresent)
        {
            throw new GameException(
                $"SDL 2 is missing: none of {string.Join(", ", Names)} loads. Debian has it as libsdl2-2.0-0, macOS as 'brew install sdl2'; on Windows put SDL2.dll beside the game.");
        }

        NativeLibrary.SetDllImportResolver(typeof(Sdl).Assembly, (name, _, _) => name == Name ? Handle.Value : 0);
    }

    private static nint Load()
    {
        foreach (var name in Names)
        {
            if (NativeLibrary.TryLoad(name, Assembly.GetExecutingAssembly(), null, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }
}
