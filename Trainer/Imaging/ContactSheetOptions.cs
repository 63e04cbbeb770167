namespace GanAssets.Trainer.Imaging;

/// <summary>How a contact sheet looks.</summary>
public sealed record ContactSheetOptions
{
    /// <summary>The side of the square that a sprite's pixel becomes; at least 1.</summary>
    public int Zoom { get; init; } = 4;

    /// <summary>Pixels between sprites, and twice as many around all.</summary>
    public int Gap { get; init; } = 8;

    /// <summary>What shows through transparent pixels, as 0xRRGGBB; null for a grey checkerboard.</summary>
    public int? Background { get; init; }

    /// <summary>Text to the left of each row; as many as there are rows, or none.</summary>
    public IReadOnlyList<string> RowLabels { get; init; } = [];

    /// <summary>Sprites in each row, at most as many as there are columns; where none is given, all rows but the last are full.</summary>
    public IReadOnlyList<int> RowLengths { get; init; } = [];

    /// <summary>Text above each column; as many as there are columns, or none.</summary>
    public IReadOnlyList<string> ColumnLabels { get; init; } = [];
}
