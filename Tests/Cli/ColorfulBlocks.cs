using System.Text;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Cli;

/// <summary>Writes a small sprite set: blocks of 8×8 sprites that differ in colour, side, height and width.</summary>
internal static class ColorfulBlocks
{
    public const int Side = 8;

    private static readonly (string Name, byte[] Rgba)[] Colors =
        [("red", [200, 30, 30, 255]), ("green", [30, 180, 40, 255]), ("blue", [40, 60, 210, 255])];

    /// <summary>Writes the set.</summary>
    /// <param name="folder">A folder that is not there yet.</param>
    /// <param name="count">How many sprites; from 120 on, enough are held out for every measure.</param>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(1);
        var table = new StringBuilder("file,color,side\n");
        for (var i = 0; i < count; i++)
        {
            var (color, isRight) = (random.Next(Colors.Length), random.Next(2) == 1);
            var (left, top, width) = (random.Next(2) + (isRight ? 4 : 0), random.Next(6), 2 + random.Next(2));
            Save(Path.Combine(folder, $"{i:D3}.png"), Colors[color].Rgba, left, top, Math.Min(width, Side - left));
            table.Append(null, $"{i:D3}.png,{Colors[color].Name},{(isRight ? "right" : "left")}\n");
        }

        File.WriteAllText(Path.Combine(folder, "attributes.csv"), table.ToString());
    }

    private static void Save(string path, byte[] color, int left, int top, int width)
    {
        var rgba = new byte[Side * Side * 4];
        for (var y = top; y < Math.Min(top + 4, Side); y++)
        {
            for (var x = left; x < left + width; x++)
            {
                color.CopyTo(rgba, ((y * Side) + x) * 4);
            }
        }

        using var image = Image.LoadPixelData<Rgba32>(rgba, Side, Side);
        image.SaveAsPng(path);
    }
}
