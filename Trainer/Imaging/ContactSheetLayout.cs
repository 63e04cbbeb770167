namespace GanAssets.Trainer.Imaging;

/// <summary>Where things lie on a contact sheet, in pixels.</summary>
internal sealed class ContactSheetLayout
{
    private const int CheckerPixels = 4;
    private const int SmallestCellForLargeText = 56;

    private readonly ContactSheetOptions _options;
    private readonly int _left;
    private readonly int _top;

    public ContactSheetLayout(int width, int height, int columns, int rows, ContactSheetOptions options)
    {
        _options = options;
        CellWidth = width * options.Zoom;
        CellHeight = height * options.Zoom;
        CheckerSide = CheckerPixels * options.Zoom;
        TextZoom = Math.Min(CellWidth, CellHeight) < SmallestCellForLargeText ? 1 : 2;
        LabelGap = options.Gap + (2 * TextZoom);

        var margin = 2 * options.Gap;
        _left = margin + (options.RowLabels.Count == 0 ? 0 : options.RowLabels.Max(Measure) + LabelGap);
        _top = margin + (options.ColumnLabels.Count == 0 ? 0 : (BitmapFont.CapHeight * TextZoom) + LabelGap);
        SheetWidth = _left + (columns * (CellWidth + options.Gap)) - options.Gap + margin;
        SheetHeight = _top + (rows * (CellHeight + options.Gap)) - options.Gap + margin;
    }

    public int SheetWidth { get; }

    public int SheetHeight { get; }

    public int CellWidth { get; }

    public int CellHeight { get; }

    public int CheckerSide { get; }

    public int TextZoom { get; }

    public int LabelGap { get; }

    public (int Left, int Top) Cell(int row, int column) =>
        (_left + (column * (CellWidth + _options.Gap)), _top + (row * (CellHeight + _options.Gap)));

    public int Measure(string text) => BitmapFont.Measure(text) * TextZoom;
}
