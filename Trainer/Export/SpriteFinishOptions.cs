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

    /// <summary>P×4 bytes, straight RGBA of each colour that a pixel may take, clear ones included; empty for any colour.</summary>
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

    /// <summary>The distinct colours that pixels of the palette can show, P×3 bytes.</summary>
    public byte[] VisibleColors() =>
        [.. Palette.ToArray().Chunk(4).Where(color => color[3] > 0).Select(color => (color[0], color[1], color[2])).Distinct()
            .SelectMany(color => new[] { color.Item1, color.Item2, color.Item3 })];

    /// <summary>The palette with red, green and blue multiplied by alpha, P×4 whole numbers 0…255.</summary>
    internal float[] PremultipliedPalette()
    {
        var colors = Array.ConvertAll(Palette.ToArray(), channel => (float)channel);
        for (var i = 0; i < colors.Length; i++)
        {
            colors[i] = i % 4 == 3 ? colors[i] : MathF.Round(colors[i] * colors[i | 3] / 255);
        }

        return colors;
    }
}
