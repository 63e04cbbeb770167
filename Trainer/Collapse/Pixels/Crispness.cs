using System.Runtime.InteropServices;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Collapse.Pixels;

/// <summary>
/// How cleanly sprites are drawn, told from their pixels: blur multiplies the colours of a sprite, and speckles its isolated
/// pixels. Neither has a right value; it is the one that held-out sprites have.
/// </summary>
public sealed class Crispness
{
    private Crispness(double[] colours, double[] isolated)
    {
        Colours = colours;
        IsolatedPixels = isolated;
    }

    /// <summary>For each sprite the number of different colours of its pixels that are not fully transparent.</summary>
    public IReadOnlyList<double> Colours { get; }

    /// <summary>
    /// For each sprite the share of its pixels, 0 to 1, that differ from all four pixels beside them. The outermost pixels are left
    /// out, as they have fewer neighbours; fully transparent ones count, as holes. NaN where a side is under 3 pixels.
    /// </summary>
    public IReadOnlyList<double> IsolatedPixels { get; }

    /// <summary>The mean of <see cref="Colours"/>; NaN without sprites.</summary>
    public double MeanColours => Mean(Colours);

    /// <summary>The mean of <see cref="IsolatedPixels"/>; NaN without sprites.</summary>
    public double MeanIsolatedPixels => Mean(IsolatedPixels);

    /// <summary>Looks at each sprite.</summary>
    /// <param name="sprites">
    /// Any number, at the scale in which they were drawn (<see cref="PixelScale"/>): an enlarged sprite has no isolated pixel.
    /// </param>
    public static Crispness Of(SpriteSet sprites)
    {
        var colours = new double[sprites.Count];
        var isolated = new double[sprites.Count];
        Parallel.For(0, sprites.Count, sprite =>
        {
            var pixels = Visible(MemoryMarshal.Cast<byte, uint>(sprites.Pixels(sprite)));
            colours[sprite] = new HashSet<uint>(pixels.Where(pixel => pixel != 0)).Count;
            isolated[sprite] = Isolated(pixels, sprites.Width, sprites.Height);
        });
        return new Crispness(colours, isolated);
    }

    /// <summary>The pixels as numbers, all fully transparent ones as 0.</summary>
    private static uint[] Visible(ReadOnlySpan<uint> pixels)
    {
        var visible = new uint[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
        {
            // Alpha is the last byte in memory, so the highest one of a little-endian number.
            visible[i] = (pixels[i] & 0xFF000000) == 0 ? 0 : pixels[i];
        }

        return visible;
    }

    private static double Isolated(uint[] pixels, int width, int height)
    {
        if (width < 3 || height < 3)
            return double.NaN;

        var count = 0;
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var at = (y * width) + x;
                var pixel = pixels[at];
                if (pixels[at - 1] != pixel && pixels[at + 1] != pixel && pixels[at - width] != pixel && pixels[at + width] != pixel)
                    count++;
            }
        }

        return count / (double)((width - 2) * (height - 2));
    }

    private static double Mean(IReadOnlyList<double> values) => values.Count == 0 ? double.NaN : values.Average();
}
