using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Recipes;

/// <summary>How a run's sprites are read, where looking at them does not tell: the division of a grid sheet.</summary>
public sealed record InputRecipe
{
    /// <summary>The most pixels of a tile's side, of a margin and of a spacing.</summary>
    public const int MostPixels = 4096;

    /// <summary>Width of a grid sheet's tiles in pixels; null for every other input.</summary>
    public int? TileWidth { get; init; }

    /// <summary>Height of a grid sheet's tiles in pixels; null for every other input.</summary>
    public int? TileHeight { get; init; }

    /// <summary>Pixels between a grid sheet's edge and its first tiles.</summary>
    public int Margin { get; init; }

    /// <summary>Pixels between a grid sheet's tiles.</summary>
    public int Spacing { get; init; }

    /// <summary>The same for <see cref="SpriteInput"/>.</summary>
    /// <exception cref="InputException">A tile has a width alone or a height alone.</exception>
    public SpriteInputOptions ToOptions() => new()
    {
        Tile = (TileWidth, TileHeight) switch
        {
            (null, null) => null,
            ({ } width, { } height) => new PixelSize(width, height),
            _ => throw new InputException("recipe: data.input has a tile_width or a tile_height alone; allowed: both, or neither."),
        },
        Margin = Margin,
        Spacing = Spacing,
    };
}
