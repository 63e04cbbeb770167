using GanAssets.Trainer.Data;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>The picture of a method on a sprite set: sprites of its first seed under its figures.</summary>
internal static class SpritePicture
{
    /// <summary>The sprites of a picture.</summary>
    public const int Sprites = Columns * Columns;

    private const int Columns = 8;
    private const int SpriteSide = 64;
    private const int Paper = 0xFFFFFF;
    private const int Ink = 0x22304A;
    private const int FaintInk = 0x6B7280;
    private const int Margin = 16;
    private const int TitleZoom = 3;
    private const int TextZoom = 2;
    private const int TitleHeight = (BitmapFont.Height + 2) * TitleZoom;
    private const int LineHeight = (BitmapFont.Height + 3) * TextZoom;

    /// <summary>Lays sprites out.</summary>
    public static Canvas Lay(SpriteSet sprites)
    {
        var zoom = Math.Max(1, SpriteSide / Math.Max(sprites.Width, sprites.Height));
        return ContactSheet.Compose(sprites.Rgba, sprites.Width, sprites.Height, Columns, new ContactSheetOptions { Zoom = zoom, Gap = 4 });
    }

    /// <summary>Sets a title and lines above sprites.</summary>
    /// <param name="title">What the sprites are of.</param>
    /// <param name="lines">What is said of them.</param>
    /// <param name="sheet">The sprites, laid out; null where there are none.</param>
    public static Canvas Compose(string title, IReadOnlyList<string> lines, Canvas? sheet)
    {
        // Signs that the font does not have.
        lines = [.. lines.Select(line => line.Replace('×', 'x').Replace(';', ','))];
        var text = Math.Max(BitmapFont.Measure(title) * TitleZoom, lines.Max(line => BitmapFont.Measure(line) * TextZoom));
        var top = Margin + TitleHeight + (lines.Count * LineHeight);
        var canvas = new Canvas((2 * Margin) + Math.Max(sheet?.Width ?? 0, text), top + (sheet?.Height ?? 0) + Margin, Paper);
        canvas.Write(Margin, Margin, title, Ink, TitleZoom);
        foreach (var (line, words) in lines.Index())
        {
            canvas.Write(Margin, Margin + TitleHeight + (line * LineHeight), words, FaintInk, TextZoom);
        }

        if (sheet is not null)
        {
            canvas.Overlay(Margin, top, sheet.Rgba, sheet.Width, 1);
        }

        return canvas;
    }
}
