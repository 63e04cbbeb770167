using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>Paints solid stone from above, which is nearly black, and the coping stones where it ends.</summary>
internal static class RockPainter
{
    private const uint Dark = 0xFF14121C;
    private const uint Darker = 0xFF100E17;
    private const uint Lighter = 0xFF1B1926;
    private const int Size = TileSet.Size;
    private const int Coping = 6;

    /// <summary>Paints the tiles of one style.</summary>
    public static void Paint(PixelArt art, int style, StoneStyle colors)
    {
        var dice = new Dice((ulong)style, 0, 3);
        for (var version = 0; version < 4; version++)
        {
            PaintRock(art, style, version, ref dice);
        }

        var bits = 0;
        for (var edge = (int)Edges.North; edge <= (int)Edges.NorthWest; edge <<= 1)
        {
            PaintCoping(art, style, bits++, (Edges)edge, colors.Wall);
        }
    }

    private static void PaintRock(PixelArt art, int style, int version, ref Dice dice)
    {
        var (left, top, _, _) = TileSet.Rock(style, version);
        art.Fill(left, top, Size, Size, Dark);
        for (var i = 0; i < 3 * version; i++)
        {
            var x = left + dice.Between(1, Size - 5);
            var y = top + dice.Between(1, Size - 3);
            art.Fill(x, y, dice.Between(2, 4), 1, Lighter);
            art.Fill(x, y + 1, dice.Between(1, 3), 1, Darker);
        }
    }

    private static void PaintCoping(PixelArt art, int style, int place, Edges edge, uint[] colors)
    {
        var (left, top, _, _) = TileSet.Edge(style, place);
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var depth = DepthOf(edge, x, y);
                if (depth < Coping)
                {
                    art[left + x, top + y] = colors[ShadeOf(edge, depth, x, y)];
                }
            }
        }
    }

    /// <summary>How many pixels a pixel is away from the edge.</summary>
    private static int DepthOf(Edges edge, int x, int y)
    {
        var (east, south) = (Size - 1 - x, Size - 1 - y);
        return edge switch
        {
            Edges.North => y,
            Edges.East => east,
            Edges.South => south,
            Edges.West => x,
            Edges.NorthEast => Math.Max(east, y),
            Edges.SouthEast => Math.Max(east, south),
            Edges.SouthWest => Math.Max(x, south),
            _ => Math.Max(x, y),
        };
    }

    private static int ShadeOf(Edges edge, int depth, int x, int y)
    {
        var along = edge is Edges.North or Edges.South ? x : edge is Edges.East or Edges.West ? y : 1;
        var isJoint = along == Size - 1;
        return depth == Coping - 1 || isJoint ? 0 : depth == 0 ? 4 : depth == Coping - 2 ? 1 : along == 0 ? 3 : 2;
    }
}
