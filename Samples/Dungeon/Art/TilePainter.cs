using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>Paints the sheet of tiles: floors of slabs, walls of bricks, solid stone with a coping, shadows, and what lies about.</summary>
internal static class TilePainter
{
    private const int Size = TileSet.Size;

    /// <summary>The picture of every tile of every style; the same each time.</summary>
    public static PixelArt Paint(IReadOnlyList<StoneStyle> styles)
    {
        var art = new PixelArt(TileSet.Columns * Size, TileSet.HeightFor(styles.Count));
        for (var style = 0; style < styles.Count; style++)
        {
            PaintFloors(art, style, styles[style]);
            WallPainter.Paint(art, TileSet.Face(style, 0, 0), styles[style], new Dice((ulong)style, 0, 2));
            RockPainter.Paint(art, style, styles[style]);
            PaintShadows(art, style);
            DecalPainter.Paint(art, style, styles[style]);
        }

        return art;
    }

    private static void PaintFloors(PixelArt art, int style, StoneStyle colors)
    {
        var dice = new Dice((ulong)style, 0, 1);
        for (var version = 0; version < TileSet.FloorVersions; version++)
        {
            var (left, top, _, _) = TileSet.Floor(style, version, 0, 0);
            foreach (var (x, y, width, height) in Slabs(version))
            {
                PaintSlab(art, left + x, top + y, width, height, colors.Floor, ref dice);
            }
        }
    }

    /// <summary>How slabs cover 32 × 32 pixels.</summary>
    private static Rect[] Slabs(int version) => version switch
    {
        0 => [new(0, 0, 16, 16), new(16, 0, 16, 16), new(0, 16, 16, 16), new(16, 16, 16, 16)],
        1 => [new(0, 0, 20, 16), new(20, 0, 12, 16), new(0, 16, 12, 16), new(12, 16, 20, 16)],
        2 => [new(0, 0, 16, 20), new(16, 0, 16, 12), new(0, 20, 16, 12), new(16, 12, 16, 20)],
        _ => [new(0, 0, 11, 11), new(11, 0, 21, 11), new(0, 11, 20, 10), new(20, 11, 12, 10), new(0, 21, 9, 11), new(9, 21, 12, 11), new(21, 21, 11, 11)],
    };

    private static void PaintSlab(PixelArt art, int x, int y, int width, int height, uint[] colors, ref Dice dice)
    {
        var shade = dice.Between(1, 6) switch { 1 => 1, 6 => 3, _ => 2 };
        art.Fill(x, y, width, height, colors[0]);
        art.Fill(x, y, width - 1, height - 1, colors[shade]);
        // Light falls from the upper left: an edge that is worn away here and there.
        for (var i = 1; i < width - 2; i++)
        {
            art[x + i, y] = dice.OneIn(4) ? colors[shade] : colors[Math.Min(shade + 1, 3)];
        }

        art[x, y] = art[x + width - 2, y + height - 2] = art[x + width - 2, y] = colors[dice.OneIn(2) ? 0 : 1];
        for (var i = 0; i < width * height / 40; i++)
        {
            var speck = dice.OneIn(3) ? Math.Min(shade + 1, 4) : shade - 1;
            art[x + dice.Between(1, width - 4), y + dice.Between(2, height - 3)] = colors[speck];
        }
    }

    private static void PaintShadows(PixelArt art, int style)
    {
        var below = TileSet.Shadow(style, 0);
        var right = TileSet.Shadow(style, 1);
        var left = TileSet.Shadow(style, 2);
        for (var i = 0; i < Size; i++)
        {
            art.Fill(below.X + i, below.Y, 1, 4, 0x90000010);
            art.Fill(below.X + i, below.Y + 4, 1, 3, 0x50000010);
            // A row of every other pixel between shadow and light, as pixel art has it.
            art.Fill(below.X + i, below.Y + 7, 1, 1, (i & 1) == 0 ? 0x50000010u : 0);
            art.Fill(right.X, right.Y + i, 3, 1, 0x80000010);
            art.Fill(right.X + 3, right.Y + i, 2, 1, 0x48000010);
            art.Fill(left.X + 14, left.Y + i, 2, 1, 0x48000010);
        }
    }
}
