using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>What looking at an input does not tell.</summary>
public sealed record SpriteInputOptions
{
    /// <summary>The size of a grid sheet's tiles; null for every other input.</summary>
    public PixelSize? Tile { get; init; }

    /// <summary>Pixels between a grid sheet's edge and its first tiles.</summary>
    public int Margin { get; init; }

    /// <summary>Pixels between a grid sheet's tiles.</summary>
    public int Spacing { get; init; }

    /// <summary>Whether smaller sprites are padded with transparent pixels to the largest width and height; else sizes may not differ.</summary>
    public bool Pad { get; init; }

    /// <summary>Where a padded sprite stands.</summary>
    public PadAnchor Anchor { get; init; }

    /// <summary>The name of the attribute that folders' names become.</summary>
    public string ClassName { get; init; } = "class";

    /// <summary>The most pixels that a side may have; more than a set's <see cref="SpriteInput.LargestSide"/> only for art that is then shrunk.</summary>
    public int LargestSide { get; init; } = SpriteInput.LargestSide;
}
