using GanAssets.Samples.Dungeon.Screen;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Samples.Dungeon;

/// <summary>Writes what is on the screen to a file.</summary>
internal static class Screenshot
{
    private const int Scale = 2;

    /// <summary>Writes a PNG, each pixel doubled.</summary>
    public static void Write(string file, Canvas canvas)
    {
        using var image = Image.LoadPixelData<Rgba32>(canvas.Read(Scale), Canvas.Width * Scale, Canvas.Height * Scale);
        image.SaveAsPng(file);
    }
}
