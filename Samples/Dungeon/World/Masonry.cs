namespace GanAssets.Samples.Dungeon.World;

/// <summary>Lays the tiles of a section, so that they meet those of the sections beside it.</summary>
/// <param name="layout">The plan of the dungeon.</param>
internal sealed class Masonry(Layout layout)
{
    private static readonly (Edges Corner, int Column, int Row, Edges Sides)[] Corners =
    [
        (Edges.NorthEast, 1, -1, Edges.North | Edges.East),
        (Edges.SouthEast, 1, 1, Edges.South | Edges.East),
        (Edges.SouthWest, -1, 1, Edges.South | Edges.West),
        (Edges.NorthWest, -1, -1, Edges.North | Edges.West),
    ];

    /// <summary>Lays a section.</summary>
    /// <param name="index">The section.</param>
    /// <param name="tiles">Where its tiles go, row after row, each of <see cref="Layout.MaxWidth"/>.</param>
    public void Lay(long index, Span<Tile> tiles)
    {
        var plan = new Neighbourhood(layout.ShapeOf(index - 1), layout.ShapeOf(index), layout.ShapeOf(index + 1));
        var dice = layout.DiceOf(index, Purpose.Stones);
        for (var row = 0; row < Shape.Rows; row++)
        {
            for (var column = 0; column < plan.Here.Width; column++)
            {
                var kind = plan.KindOf(column, row);
                var edges = kind switch
                {
                    TileKind.Rock => EdgesOf(plan, column, row),
                    TileKind.Floor => ShadowsOf(plan, column, row),
                    _ => Edges.None,
                };
                tiles[(row * Layout.MaxWidth) + column] = new Tile(kind, (byte)dice.Next(), edges);
            }
        }
    }

    private static Edges EdgesOf(in Neighbourhood plan, int column, int row)
    {
        var edges = Open(plan, column, row - 1, Edges.North) | Open(plan, column + 1, row, Edges.East)
            | Open(plan, column, row + 1, Edges.South) | Open(plan, column - 1, row, Edges.West);
        foreach (var (corner, right, down, sides) in Corners)
        {
            if ((edges & sides) == 0)
            {
                edges |= Open(plan, column + right, row + down, corner);
            }
        }

        return edges;
    }

    private static Edges Open(in Neighbourhood plan, int column, int row, Edges edge) =>
        plan.KindOf(column, row) == TileKind.Rock ? Edges.None : edge;

    private static Edges ShadowsOf(in Neighbourhood plan, int column, int row) =>
        (plan.KindOf(column, row - 1) == TileKind.Floor ? Edges.None : Edges.North)
        | (plan.KindOf(column - 1, row) == TileKind.Floor ? Edges.None : Edges.West)
        | (plan.KindOf(column + 1, row) == TileKind.Floor ? Edges.None : Edges.East);

    private readonly record struct Neighbourhood(Shape Before, Shape Here, Shape After)
    {
        public TileKind KindOf(int column, int row)
        {
            var shape = column < 0 ? Before : column >= Here.Width ? After : Here;
            return shape.KindOf(row);
        }
    }
}
