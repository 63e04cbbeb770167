namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>SDL_PixelFormatEnum, on machines that put the lowest byte first.</summary>
internal enum PixelFormat : uint
{
    /// <summary>A number 0xAARRGGBB a pixel: what the game paints.</summary>
    Argb = 0x16362004,

    /// <summary>The bytes red, green, blue and alpha: what the generator makes.</summary>
    RgbaBytes = 0x16762004,
}
