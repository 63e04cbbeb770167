using GanAssets.Trainer.Networks;

namespace GanAssets.Trainer.Export;

/// <summary>How a generator's raw image becomes the bytes of a sprite; see <see cref="SpriteFinish"/>.</summary>
/// <param name="Width">Width of the finished sprite, w, in pixels of art.</param>
/// <param name="Height">Height of the finished sprite, h, in pixels of art.</param>
/// <param name="Alpha">What the alpha channel of the training sprites holds.</param>
public sealed record SpriteFinishOptions(int Width, int Height, AlphaKind Alpha)
{
    /// <summary>The margins that the generator's image has round the sprite; they are cut off.</summary>
    public Padding Padding { get; init; }

    /// <summary>P×3 bytes, red, green and blue of each colour that a pixel may take; empty for any colour.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>Decides pixels that lie between palette colours by the rest of the sprite; null to take the nearest colour.</summary>
    public PaletteSmoothing? Smoothing { get; init; }

    /// <summary>How many pixels of the sprite, across and down, show one pixel of the generator's image; at least 1.</summary>
    public int PixelScale { get; init; } = 1;

    /// <summary>
    /// Whether alpha is held to its kind and colours to the palette. Off, both stay as the generator gave them, for
    /// comparing the raw values of two engines.
    /// </summary>
    public bool Snap { get; init; } = true;
}
