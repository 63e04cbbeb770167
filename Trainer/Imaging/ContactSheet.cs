namespace GanAssets.Trainer.Imaging;

/// <summary>Lays sprites out in rows and columns for a person to look at.</summary>
public static class ContactSheet
{
    private const int Paper = 0xFFFFFF;
    private const int DarkInk = 0x2B2D33;
    private const int LightInk = 0xECEDF0;

    // Between black and white, so that sprites of either colour stand out.
    private const int LightSquare = 0xB9BDC6;
    private const int DarkSquare = 0xABB0BA;

    /// <summary>Composes a sheet, row by row; the last row may be short.</summary>
    /// <param name="rgba">N×H×W×4 bytes, straight alpha.</param>
    /// <param name="width">Width of each sprite in pixels.</param>
    /// <param name="height">Height of each sprite in pixels.</param>
    /// <param name="columns">Sprites in a row, at least 1.</param>
    /// <param name="options">How the sheet looks; null for the defaults.</param>
    /// <returns>The sheet, to be saved.</returns>
    public static Canvas Compose(ReadOnlySpan<byte> rgba, int width, int height, int columns, ContactSheetOptions? options = null)
    {
        options ??= new ContactSheetOptions();
        var length = width * height * 4;
        var count = rgba.Length / length;
        var cells = Cells(count, columns, options.RowLengths).ToArray();
        var layout = new ContactSheetLayout(width, height, columns, cells.Length == 0 ? 0 : cells[^1].Row + 1, options);
        var sheet = new Canvas(layout.SheetWidth, layout.SheetHeight, options.Background ?? Paper);
        WriteLabels(sheet, layout, options);
        foreach (var (i, cell) in cells.Index())
        {
            var (left, top) = layout.Cell(cell.Row, cell.Column);
            if (options.Background is null)
            {
                DrawCheckerboard(sheet, layout, left, top);
            }

            sheet.Overlay(left, top, rgba.Slice(i * length, length), width, options.Zoom);
        }

        return sheet;
    }

    private static IEnumerable<(int Row, int Column)> Cells(int count, int columns, IReadOnlyList<int> rowLengths) => rowLengths.Count == 0
        ? Enumerable.Range(0, count).Select(i => (i / columns, i % columns))
        : rowLengths.Index().SelectMany(row => Enumerable.Range(0, row.Item).Select(column => (row.Index, column)));

    private static void DrawCheckerboard(Canvas sheet, ContactSheetLayout layout, int left, int top)
    {
        // Squares of a few of the sprite's pixels: finer ones flicker behind pixel art.
        var side = layout.CheckerSide;
        for (var y = 0; y < layout.CellHeight; y += side)
        {
            for (var x = 0; x < layout.CellWidth; x += side)
            {
                var color = ((x + y) / side) % 2 == 0 ? LightSquare : DarkSquare;
                sheet.Fill(left + x, top + y, Math.Min(side, layout.CellWidth - x), Math.Min(side, layout.CellHeight - y), color);
            }
        }
    }

    private static void WriteLabels(Canvas sheet, ContactSheetLayout layout, ContactSheetOptions options)
    {
        var ink = IsDark(options.Background ?? Paper) ? LightInk : DarkInk;
        foreach (var (row, label) in options.RowLabels.Index())
        {
            var (left, top) = layout.Cell(row, 0);
            var middle = top + ((layout.CellHeight - (BitmapFont.CapHeight * layout.TextZoom)) / 2);
            sheet.Write(left - layout.LabelGap - layout.Measure(label), middle, label, ink, layout.TextZoom);
        }

        foreach (var (column, label) in options.ColumnLabels.Index())
        {
            var (left, top) = layout.Cell(0, column);
            var center = left + ((layout.CellWidth - layout.Measure(label)) / 2);
            sheet.Write(center, top - layout.LabelGap - (BitmapFont.CapHeight * layout.TextZoom), label, ink, layout.TextZoom);
        }
    }

    // Relative luminance after ITU-R BT.709, without undoing the gamma: it only chooses between two inks.
    private static bool IsDark(int color) =>
        (0.2126 * (color >> 16)) + (0.7152 * ((color >> 8) & 0xFF)) + (0.0722 * (color & 0xFF)) < 128;
}
