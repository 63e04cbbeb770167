using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Art;

/// <summary>Where each tile is in the sheet of tiles: a band of rows for each style.</summary>
internal static class TileSet
{
    public const int Size = Shape.TileSize;
    public const int Columns = 16;

    /// <summary>Floors, two tiles wide and high, in this many versions.</summary>
    public const int FloorVersions = 4;

    /// <summary>The front of a wall repeats after this many columns.</summary>
    public const int FaceColumns = 8;

    private const int FloorRow = 0;
    private const int FaceRow = 2;
    private const int RockRow = FaceRow + Shape.FaceRows;
    private const int EdgeColumn = 4;
    private const int ShadowColumn = 12;
    private const int DecalRow = RockRow + 1;
    private const int RowsPerStyle = DecalRow + 1;

    /// <summary>Pictures that lie on some floor tiles.</summary>
    public const int Decals = 8;

    /// <summary>The height of the sheet in pixels.</summary>
    public static int HeightFor(int styles) => styles * RowsPerStyle * Size;

    /// <summary>A quarter of a floor; which one follows from the tile's place.</summary>
    public static Rect Floor(int style, int version, int column, int row) => Cell(style, (2 * version) + (column & 1), FloorRow + (row & 1));

    /// <summary>A tile of the front of a wall, from the top row 0 down.</summary>
    public static Rect Face(int style, int column, int row) => Cell(style, column % FaceColumns, FaceRow + row);

    /// <summary>Solid stone.</summary>
    public static Rect Rock(int style, int version) => Cell(style, version % EdgeColumn, RockRow);

    /// <summary>Where solid stone ends, side by side in the order of <see cref="Edges"/>: an overlay.</summary>
    public static Rect Edge(int style, int edge) => Cell(style, EdgeColumn + edge, RockRow);

    /// <summary>The shadow that a wall casts on a floor below (0), right (1) or left (2) of it: an overlay.</summary>
    public static Rect Shadow(int style, int side) => Cell(style, ShadowColumn + side, RockRow);

    /// <summary>Something that lies on a floor: an overlay.</summary>
    public static Rect Decal(int style, int decal) => Cell(style, decal, DecalRow);

    private static Rect Cell(int style, int column, int row) => new(column * Size, ((style * RowsPerStyle) + row) * Size, Size, Size);
}
