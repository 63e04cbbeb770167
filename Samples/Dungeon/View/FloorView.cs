using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Draws floors, walls and stone.</summary>
internal sealed class FloorView : IDisposable
{
    private const int Size = TileSet.Size;
    private const int OneInDecals = 9;

    private readonly Canvas _canvas;
    private readonly Sheet _tiles;
    private readonly Sheet _overlays;

    /// <summary>Paints the tiles.</summary>
    public FloorView(Canvas canvas)
    {
        _canvas = canvas;
        var art = TilePainter.Paint(StoneStyle.All);
        // The same sheet twice: what covers everything beneath need not be blended, which is the larger part of a frame's pixels.
        _tiles = canvas.NewSheet(art).With(BlendMode.None);
        _overlays = canvas.NewSheet(art);
    }

    /// <summary>Draws a section.</summary>
    public void Draw(Section section, in Moment moment)
    {
        for (var column = 0; column < section.Shape.Width; column++)
        {
            var x = (int)(section.Left - moment.Left) + (column * Size);
            if (x <= -Size || x >= Canvas.Width)
            {
                continue;
            }

            for (var row = 0; row < Shape.Rows; row++)
            {
                Draw(section, section.Tiles[(row * Layout.MaxWidth) + column], column, row, x);
            }
        }
    }

    public void Dispose()
    {
        _tiles.Dispose();
        _overlays.Dispose();
    }

    private void Draw(Section section, in Tile tile, int column, int row, int x)
    {
        var y = row * Size;
        switch (tile.Kind)
        {
            case TileKind.Rock:
                _canvas.Draw(_tiles, TileSet.Rock(section.Style, tile.Variant), x, y);
                DrawCoping(section.Style, tile.Edges, x, y);
                break;
            case TileKind.Face:
                _canvas.Draw(_tiles, TileSet.Face(section.Style, column, row - section.Shape.Top + Shape.FaceRows), x, y);
                break;
            default:
                DrawFloor(section, tile, column, row, x);
                break;
        }
    }

    private void DrawFloor(Section section, in Tile tile, int column, int row, int x)
    {
        var y = row * Size;
        // The four quarters of a block of slabs agree on its version: that of the block's first tile.
        var first = section.Tiles[((row & ~1) * Layout.MaxWidth) + (column & ~1)];
        _canvas.Draw(_tiles, TileSet.Floor(section.Style, first.Variant % TileSet.FloorVersions, column, row), x, y);
        if (tile.Variant / TileSet.FloorVersions % OneInDecals == 0)
        {
            _canvas.Draw(_overlays, TileSet.Decal(section.Style, tile.Variant % TileSet.Decals), x, y);
        }

        DrawShadow(section.Style, tile.Edges, Edges.North, 0, x, y);
        DrawShadow(section.Style, tile.Edges, Edges.West, 1, x, y);
        DrawShadow(section.Style, tile.Edges, Edges.East, 2, x, y);
    }

    private void DrawShadow(int style, Edges edges, Edges edge, int side, int x, int y)
    {
        if ((edges & edge) != 0)
        {
            _canvas.Draw(_overlays, TileSet.Shadow(style, side), x, y);
        }
    }

    private void DrawCoping(int style, Edges edges, int x, int y)
    {
        for (var edge = 0; edges != Edges.None; edge++, edges = (Edges)((int)edges >> 1))
        {
            if (((int)edges & 1) != 0)
            {
                _canvas.Draw(_overlays, TileSet.Edge(style, edge), x, y);
            }
        }
    }
}
