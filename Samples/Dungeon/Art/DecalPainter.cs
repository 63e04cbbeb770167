using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>Paints what lies on floors: cracks, growth, pebbles.</summary>
internal static class DecalPainter
{
    /// <summary>Paints the tiles of one style.</summary>
    public static void Paint(PixelArt art, int style, StoneStyle colors)
    {
        var dice = new Dice((ulong)style, 0, 4);
        for (var decal = 0; decal < TileSet.Decals; decal++)
        {
            var (left, top, _, _) = TileSet.Decal(style, decal);
            switch (decal % 3)
            {
                case 0:
                    PaintCrack(art, left, top, colors.Floor, ref dice);
                    break;
                case 1:
                    PaintGrowth(art, left, top, colors.Growth, ref dice);
                    break;
                default:
                    PaintPebbles(art, left, top, colors.Floor, ref dice);
                    break;
            }
        }
    }

    private static void PaintCrack(PixelArt art, int left, int top, uint[] colors, ref Dice dice)
    {
        var (x, y) = (dice.Between(2, 6), 2);
        while (x < 14 && y < 14)
        {
            art[left + x, top + y] = colors[0];
            art[left + x, top + y + 1] = colors[4];
            x += dice.Between(0, 1);
            y += dice.Between(0, 1);
        }
    }

    private static void PaintGrowth(PixelArt art, int left, int top, uint[] colors, ref Dice dice)
    {
        for (var i = 0; i < 34; i++)
        {
            // The sum of two throws gathers in the middle.
            var x = dice.Between(1, 7) + dice.Between(0, 7);
            var y = dice.Between(1, 7) + dice.Between(0, 7);
            art[left + x, top + y] = colors[dice.OneIn(3) ? 1 : 0];
        }
    }

    private static void PaintPebbles(PixelArt art, int left, int top, uint[] colors, ref Dice dice)
    {
        for (var i = 0; i < 4; i++)
        {
            var (x, y) = (left + dice.Between(1, 12), top + dice.Between(2, 12));
            art.Fill(x, y + 1, 3, 1, colors[0]);
            art.Fill(x, y, 2, 1, colors[4]);
            art[x + 2, y] = colors[3];
        }
    }
}
