using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>Paints the front of a wall: bricks in courses, a cornice above, a plinth below, growth in the corners.</summary>
internal static class WallPainter
{
    private const int BrickWidth = 16;
    private const int BrickHeight = 8;
    private const int Cornice = 6;

    /// <summary>Paints the strip whose upper left tile is given.</summary>
    public static void Paint(PixelArt art, in Rect first, StoneStyle colors, Dice dice)
    {
        var width = TileSet.FaceColumns * TileSet.Size;
        var height = Shape.FaceRows * TileSet.Size;
        art.Fill(first.X, first.Y, width, height, colors.Wall[0]);
        for (var course = 0; course * BrickHeight < height; course++)
        {
            for (var x = 0; x < width; x += BrickWidth)
            {
                PaintBrick(art, first, x + (course % 2 * BrickWidth / 2), course * BrickHeight, colors.Wall, ref dice);
            }
        }

        PaintCornice(art, first, width, colors.Wall);
        PaintPlinth(art, first, width, height, colors.Wall);
        PaintGrowth(art, first, width, height, colors.Growth, ref dice);
    }

    private static void PaintBrick(PixelArt art, in Rect strip, int left, int top, uint[] colors, ref Dice dice)
    {
        // The upper courses lie in the cornice's shadow.
        var darker = top < 2 * BrickHeight ? 1 : 0;
        var shade = Math.Max(1, (dice.OneIn(4) ? 1 : dice.OneIn(3) ? 3 : 2) - darker);
        for (var y = 0; y < BrickHeight - 1; y++)
        {
            for (var x = 0; x < BrickWidth - 1; x++)
            {
                var color = y == 0 ? Math.Min(shade + 1, 4 - darker) : y == BrickHeight - 2 || x == BrickWidth - 2 ? Math.Max(shade - 1, 1) : shade;
                var corner = (x is 0 or BrickWidth - 2) && (y is 0 or BrickHeight - 2) && dice.OneIn(3);
                Put(art, strip, left + x, top + y, colors[corner ? 0 : color]);
            }
        }

        if (dice.OneIn(5))
        {
            PaintCrack(art, strip, left + dice.Between(3, 10), top, colors[0], ref dice);
        }
    }

    private static void PaintCrack(PixelArt art, in Rect strip, int x, int y, uint color, ref Dice dice)
    {
        for (var i = 0; i < dice.Between(3, 6); i++)
        {
            Put(art, strip, x, y + i, color);
            x += dice.Between(-1, 1);
        }
    }

    private static void PaintCornice(PixelArt art, in Rect strip, int width, uint[] colors)
    {
        art.Fill(strip.X, strip.Y, width, Cornice, colors[3]);
        art.Fill(strip.X, strip.Y, width, 1, colors[4]);
        art.Fill(strip.X, strip.Y + Cornice - 2, width, 1, colors[2]);
        art.Fill(strip.X, strip.Y + Cornice - 1, width, 1, colors[1]);
        art.Fill(strip.X, strip.Y + Cornice, width, 2, colors[0]);
        for (var x = 0; x < width; x += 32)
        {
            art.Fill(strip.X + x + 31, strip.Y + 1, 1, Cornice - 1, colors[0]);
            art.Fill(strip.X + x, strip.Y + 1, 1, Cornice - 2, colors[4]);
        }
    }

    private static void PaintPlinth(PixelArt art, in Rect strip, int width, int height, uint[] colors)
    {
        var top = strip.Y + height - BrickHeight;
        art.Fill(strip.X, top, width, BrickHeight, colors[2]);
        art.Fill(strip.X, top, width, 1, colors[4]);
        art.Fill(strip.X, top + 1, width, 1, colors[3]);
        art.Fill(strip.X, top + BrickHeight - 2, width, 2, colors[1]);
        for (var x = 23; x < width; x += 32)
        {
            art.Fill(strip.X + x, top + 1, 1, BrickHeight - 1, colors[0]);
        }
    }

    private static void PaintGrowth(PixelArt art, in Rect strip, int width, int height, uint[] colors, ref Dice dice)
    {
        for (var patch = 0; patch < 7; patch++)
        {
            var left = dice.Between(0, width - 1);
            var size = dice.Between(3, 9);
            var hangs = dice.OneIn(2);
            for (var x = 0; x < size; x++)
            {
                var length = dice.Between(1, 1 + Math.Min(x, size - x) + 1);
                for (var y = 0; y < length; y++)
                {
                    Put(art, strip, left + x, hangs ? Cornice + y : height - 1 - y, colors[y == (hangs ? 0 : length - 1) ? 1 : 0]);
                }
            }
        }
    }

    /// <summary>Puts a pixel, and what leaves the strip on the right comes in again on the left.</summary>
    private static void Put(PixelArt art, in Rect strip, int x, int y, uint color) =>
        art[strip.X + (x % (TileSet.FaceColumns * TileSet.Size)), strip.Y + y] = color;
}
