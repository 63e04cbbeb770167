using System.Runtime.InteropServices;

namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>The functions of SDL 2 that the game calls, as its headers declare them. <see href="https://wiki.libsdl.org/SDL2/CategoryAPI"/></summary>
internal static partial class Sdl
{
    public const uint InitVideo = 0x20;
    public const int WindowCentered = 0x2FFF0000;
    public const uint WindowResizable = 0x20;
    public const uint RendererSoftware = 1;
    public const uint RendererTargetTexture = 8;
    public const int TextureStatic = 0;
    public const int TextureTarget = 2;
    public const int LowThreadPriority = 0;

    private const string Library = SdlLibrary.Name;

    [LibraryImport(Library, EntryPoint = "SDL_Init")]
    public static partial int Init(uint flags);

    [LibraryImport(Library, EntryPoint = "SDL_Quit")]
    public static partial void Quit();

    [LibraryImport(Library, EntryPoint = "SDL_GetError")]
    public static partial nint GetError();

    [LibraryImport(Library, EntryPoint = "SDL_SetHint", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetHint(string name, string value);

    [LibraryImport(Library, EntryPoint = "SDL_CreateWindow", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint CreateWindow(string title, int x, int y, int width, int height, uint flags);

    [LibraryImport(Library, EntryPoint = "SDL_DestroyWindow")]
    public static partial void DestroyWindow(nint window);

    [LibraryImport(Library, EntryPoint = "SDL_CreateRenderer")]
    public static partial nint CreateRenderer(nint window, int index, uint flags);

    [LibraryImport(Library, EntryPoint = "SDL_DestroyRenderer")]
    public static partial void DestroyRenderer(nint renderer);

    [LibraryImport(Library, EntryPoint = "SDL_GetRendererOutputSize")]
    public static partial int GetRendererOutputSize(nint renderer, out int width, out int height);

    [LibraryImport(Library, EntryPoint = "SDL_CreateTexture")]
    public static partial nint CreateTexture(nint renderer, PixelFormat format, int access, int width, int height);

    [LibraryImport(Library, EntryPoint = "SDL_DestroyTexture")]
    public static partial void DestroyTexture(nint texture);

    [LibraryImport(Library, EntryPoint = "SDL_UpdateTexture")]
    public static unsafe partial int UpdateTexture(nint texture, in Rect area, void* pixels, int pitch);

    [LibraryImport(Library, EntryPoint = "SDL_SetTextureBlendMode")]
    public static partial int SetTextureBlendMode(nint texture, BlendMode mode);

    [LibraryImport(Library, EntryPoint = "SDL_SetTextureColorMod")]
    public static partial int SetTextureColorMod(nint texture, byte red, byte green, byte blue);

    [LibraryImport(Library, EntryPoint = "SDL_SetRenderTarget")]
    public static partial int SetRenderTarget(nint renderer, nint texture);

    [LibraryImport(Library, EntryPoint = "SDL_SetRenderDrawColor")]
    public static partial int SetRenderDrawColor(nint renderer, byte red, byte green, byte blue, byte alpha);

    [LibraryImport(Library, EntryPoint = "SDL_SetRenderDrawBlendMode")]
    public static partial int SetRenderDrawBlendMode(nint renderer, BlendMode mode);

    [LibraryImport(Library, EntryPoint = "SDL_RenderClear")]
    public static partial int RenderClear(nint renderer);

    [LibraryImport(Library, EntryPoint = "SDL_RenderFillRect")]
    public static partial int RenderFillRect(nint renderer, in Rect area);

    [LibraryImport(Library, EntryPoint = "SDL_RenderCopy")]
    public static partial int RenderCopy(nint renderer, nint texture, in Rect source, in Rect target);

    [LibraryImport(Library, EntryPoint = "SDL_RenderReadPixels")]
    public static unsafe partial int RenderReadPixels(nint renderer, in Rect area, PixelFormat format, void* pixels, int pitch);

    [LibraryImport(Library, EntryPoint = "SDL_RenderPresent")]
    public static partial void RenderPresent(nint renderer);

    [LibraryImport(Library, EntryPoint = "SDL_PollEvent")]
    public static partial int PollEvent(out Event next);

    [LibraryImport(Library, EntryPoint = "SDL_SetThreadPriority")]
    public static partial int SetThreadPriority(int priority);
}
