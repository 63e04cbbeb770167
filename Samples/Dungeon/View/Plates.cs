using GanAssets.Samples.Dungeon.Art;
using GanAssets.Samples.Dungeon.Characters;
using GanAssets.Samples.Dungeon.Screen;
using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.View;

/// <summary>Hangs a wooden plate on each room's wall that says what its characters have in common.</summary>
/// <param name="canvas">Where it is drawn.</param>
/// <param name="font">What it is written in.</param>
/// <param name="population">The companies.</param>
internal sealed class Plates(Canvas canvas, PixelFont font, Population population)
{
    private const int Margin = 7;
    private const int Height = 13;
    private const int Above = 34;

    /// <summary>Draws a section's, where it has one.</summary>
    public void Draw(Section section, in Moment moment)
    {
        if (section.Company < 0)
        {
            return;
        }

        var title = population[section.Company].Title;
        var width = font.WidthOf(title) + (2 * Margin);
        var x = (int)(section.Left - moment.Left) + (((section.Shape.Width * Shape.TileSize) - width) / 2);
        var y = (section.Shape.Top * Shape.TileSize) - Above;
        if (x > Canvas.Width || x < -width)
        {
            return;
        }

        foreach (var chain in (ReadOnlySpan<int>)[4, width - 6])
        {
            canvas.Fill(0xFF17121B, x + chain - 1, y - 7, 4, 8);
            canvas.Fill(0xFF8C93A8, x + chain, y - 7, 2, 7);
        }

        canvas.Fill(0x60000010, x + 2, y + 2, width, Height);
        canvas.Fill(0xFF17121B, x, y, width, Height);
        canvas.Fill(0xFFB98552, x + 1, y + 1, width - 2, 1);
        canvas.Fill(0xFF8A5C38, x + 1, y + 2, width - 2, Height - 4);
        canvas.Fill(0xFF7A4F30, x + 1, y + 7, width - 2, 1);
        canvas.Fill(0xFF63402B, x + 1, y + Height - 2, width - 2, 1);
        font.Put(title, x + Margin, y + 5, 0x3B2620);
        font.Put(title, x + Margin, y + 4, 0xFFF3D0);
    }
}
