using GanAssets.Samples.Dungeon.Screen;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>Pools of light, in a few steps of brightness with a dither between them, as pixel art has it.</summary>
internal sealed class LightArt
{
    /// <summary>A fire has so many sizes, and flickers between them.</summary>
    public const int FireSizes = 3;

    private const int Steps = 9;
    private const int Fire = 176;
    private const int Soft = 72;

    /// <summary>The ordered dither of Bayer (1973), in sixteenths.</summary>
    private static readonly int[] Bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

    /// <summary>Paints the sheet.</summary>
    public LightArt()
    {
        for (var size = 0; size < FireSizes; size++)
        {
            Paint(FireLight(size), 255, 172, 98);
        }

        Paint(SoftLight, 150, 150, 170);
        PaintShadow();
    }

    public PixelArt Sheet { get; } = new((FireSizes * Fire) + Soft, Fire);

    /// <summary>The light of a fire.</summary>
    public static Rect FireLight(int size) => new((size * Fire) + (4 * size), 4 * size, Fire - (8 * size), Fire - (8 * size));

    /// <summary>A cool and even light, for who is looked at.</summary>
    public static Rect SoftLight => new(FireSizes * Fire, 0, Soft, Soft);

    /// <summary>The shadow beneath a character: dark where the others are light, and to be blended.</summary>
    public static Rect Shadow => new(FireSizes * Fire, Soft, 22, 8);

    private void Paint(in Rect place, int red, int green, int blue)
    {
        for (var y = 0; y < place.Height; y++)
        {
            for (var x = 0; x < place.Width; x++)
            {
                var step = StepAt(place.Width, x, y);
                var light = (uint)((red * step / Steps) << 16 | (green * step / Steps) << 8 | (blue * step / Steps));
                Sheet[place.X + x, place.Y + y] = 0xFF000000 | light;
            }
        }
    }

    private static int StepAt(int size, int x, int y)
    {
        var (right, down) = ((2 * x) + 1 - size, (2 * y) + 1 - size);
        var distance = Math.Sqrt((right * right) + (down * down)) / size;
        var light = Math.Max(0, 1 - distance);
        var smooth = light * light * (3 - (2 * light)) * Steps;
        // The dither is kept to the borders of the steps: flat pools, broken rims.
        var fraction = (smooth - Math.Floor(smooth) - 0.5) * 2.2;
        return (int)Math.Floor(smooth) + (fraction * 16 > Bayer[((y & 3) * 4) + (x & 3)] ? 1 : 0);
    }

    private void PaintShadow()
    {
        var (left, top, width, height) = Shadow;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (right, down) = ((((2 * x) + 1) / (double)width) - 1, (((2 * y) + 1) / (double)height) - 1);
                var distance = (right * right) + (down * down);
                Sheet[left + x, top + y] = distance > 1 ? 0 : distance > 0.6 ? 0x48000010u : 0x78000010u;
            }
        }
    }
}
