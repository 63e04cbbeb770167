using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Lays a woven rug into the middle of some rooms.</summary>
/// <param name="canvas">Where it is drawn.</param>
internal sealed class Rugs(Canvas canvas)
{
    private const uint Outline = 0xFF17121B;
    private const uint Thread = 0xFF9A6A28;
    private const int Height = 58;
    private const int Aside = 78;
    private const int Lozenge = 16;

    /// <summary>Draws a section's, where it has one.</summary>
    public void Draw(Section section, in Moment moment)
    {
        if (!section.HasRug)
        {
            return;
        }

        var shape = section.Shape;
        var width = (shape.Width * Shape.TileSize) - (2 * Aside);
        var x = (int)(section.Left - moment.Left) + Aside;
        var y = ((shape.Top + shape.Bottom) * Shape.TileSize / 2) - (Height / 2) + 4;
        if (x > Canvas.Width || x + width < 0)
        {
            return;
        }

        var cloth = StoneStyle.All[section.Style].Cloth;
        DrawFringe(x - 3, y);
        DrawFringe(x + width, y);
        canvas.Fill(Outline, x, y, width, Height);
        canvas.Fill(cloth[1], x + 1, y + 1, width - 2, Height - 2);
        canvas.Fill(Thread, x + 3, y + 3, width - 6, Height - 6);
        canvas.Fill(cloth[0], x + 4, y + 4, width - 8, Height - 8);
        canvas.Fill(cloth[1], x + 8, y + 8, width - 16, Height - 16);
        canvas.Fill(cloth[0], x + 9, y + 9, width - 18, Height - 18);
        for (var left = x + 14; left + Lozenge < x + width - 10; left += Lozenge + 4)
        {
            DrawLozenge(left, y + (Height / 2), cloth[1]);
        }
    }

    private void DrawLozenge(int x, int middle, uint color)
    {
        for (var column = 0; column < Lozenge; column += 2)
        {
            var reach = Math.Min(column, Lozenge - 2 - column);
            canvas.Fill(color, x + column, middle - reach - 1, 2, 2);
            canvas.Fill(color, x + column, middle + reach - 1, 2, 2);
        }

        canvas.Fill(Thread, x + (Lozenge / 2) - 2, middle - 1, 2, 2);
    }

    private void DrawFringe(int x, int y)
    {
        for (var row = 2; row < Height - 2; row += 3)
        {
            canvas.Fill(Thread, x, y + row, 3, 1);
        }
    }
}
