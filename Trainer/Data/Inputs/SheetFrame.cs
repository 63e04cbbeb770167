using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>A sprite that is a rectangle of a sheet.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Place">Where it is, as messages name it.</param>
/// <param name="X">The rectangle's left column in the sheet.</param>
/// <param name="Y">The rectangle's upper row in the sheet.</param>
/// <param name="Content">The size of what was kept of the sprite, upright.</param>
internal sealed record SheetFrame(Sheet Sheet, string Place, int X, int Y, PixelSize Content) : ISpritePicture
{
    /// <summary>Whether the rectangle lies in the sheet turned by 90° clockwise, so Content.Height wide and Content.Width high.</summary>
    public bool Rotated { get; init; }

    /// <summary>The sprite's size before its transparent edges were cut off.</summary>
    public PixelSize Size { get; init; } = Content;

    /// <summary>The column of the sprite in which the content begins.</summary>
    public int Left { get; init; }

    /// <summary>The row of the sprite in which the content begins.</summary>
    public int Top { get; init; }

    /// <summary>The size of the rectangle in the sheet.</summary>
    public PixelSize Extent => Rotated ? new PixelSize(Content.Height, Content.Width) : Content;

    /// <inheritdoc/>
    public PixelSize Measure() => Size;

    /// <inheritdoc/>
    public PixelSize CopyTo(Span<byte> rgba, PixelSize wanted)
    {
        if (Size != wanted)
        {
            return Size;
        }

        rgba[..(int)Size.Length].Clear();
        for (var y = 0; y < Content.Height; y++)
        {
            var row = rgba.Slice(4 * (((Top + y) * Size.Width) + Left), 4 * Content.Width);
            if (!Rotated)
            {
                Sheet.Row(X, Y + y, Content.Width).CopyTo(row);
                continue;
            }

            // Turned clockwise, the sprite's first row is the rectangle's last column.
            for (var x = 0; x < Content.Width; x++)
            {
                Sheet.Pixel(X + Content.Height - 1 - y, Y + x).CopyTo(row[(4 * x)..]);
            }
        }

        return Size;
    }
}
