using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Sources.Emoji;

/// <summary>The picture that holds all emoji in a grid, each with a transparent border around it.</summary>
/// <param name="path">Where it was read.</param>
/// <param name="picture">Its pixels.</param>
/// <param name="side">The side of an emoji in pixels.</param>
internal sealed class EmojiSheet(string path, SpriteFile picture, int side)
{
    private const int Border = 1;
    private const int Channels = 4;

    /// <summary>Reads the picture.</summary>
    /// <exception cref="InputException">The file is missing or no PNG.</exception>
    public static EmojiSheet Read(string path, int side) => new(path, SpriteFile.Read(path), side);

    /// <summary>One emoji without its border, side×side×4 bytes.</summary>
    /// <param name="column">Its column in the sheet.</param>
    /// <param name="row">Its row in the sheet.</param>
    /// <exception cref="InputException">It lies outside the picture.</exception>
    public byte[] Cut(int column, int row)
    {
        var cell = side + (2 * Border);
        if (column < 0 || row < 0 || column >= picture.Width / cell || row >= picture.Height / cell)
        {
            throw new InputException(
                $"{path}: column {column}, row {row} lies outside the sheet of {picture.Width / cell}×{picture.Height / cell} emoji.");
        }

        var (left, top) = ((column * cell) + Border, (row * cell) + Border);
        var rgba = new byte[side * side * Channels];
        for (var y = 0; y < side; y++)
        {
            picture.Rgba.AsSpan((((top + y) * picture.Width) + left) * Channels, side * Channels).CopyTo(rgba.AsSpan(y * side * Channels));
        }

        return rgba;
    }
}
