using GanAssets.Trainer.Export;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>
/// What <see cref="SpriteFinish"/> writes into a model, done here with tensors: the same operations in the same order, so
/// that checks and sample grids show what the exported file will give.
/// </summary>
public sealed class SpriteFinisher : IDisposable
{
    private const float SmallestDivisor = 1f / 255f;

    private readonly SpriteFinishOptions _options;
    private readonly PaletteSnapper? _palette;

    /// <summary>Prepares the palette.</summary>
    /// <param name="options">How sprites are finished.</param>
    /// <param name="device">Where the images are.</param>
    public SpriteFinisher(SpriteFinishOptions options, Device device)
    {
        _options = options;
        if (options.Snap && !options.Palette.IsEmpty)
        {
            _palette = new PaletteSnapper(options, device);
        }
    }

    /// <summary>Finishes images.</summary>
    /// <param name="premultiplied">Premultiplied RGBA in 0…1, float32 [N, 4, top + h + bottom, left + w + right].</param>
    /// <returns>Straight RGBA, first row on top, uint8 [N, h·s, w·s, 4] for a pixel scale of s.</returns>
    public Tensor Finish(Tensor premultiplied)
    {
        using var scope = NewDisposeScope();
        var pixels = Crop(premultiplied).permute(0, 2, 3, 1);
        var finished = _palette is null ? Straight(pixels) : _palette.Snap(ToByteRange(pixels));
        return Enlarge(finished.to_type(uint8)).contiguous().MoveToOuterDisposeScope();
    }

    /// <inheritdoc/>
    public void Dispose() => _palette?.Dispose();

    private static Tensor ToByteRange(Tensor values) => (values.clamp(0, 1) * 255f).round();

    private Tensor Crop(Tensor image) =>
        image.narrow(2, _options.Padding.Top, _options.Height).narrow(3, _options.Padding.Left, _options.Width);

    private Tensor Straight(Tensor pixels)
    {
        var rawAlpha = pixels.narrow(3, 3, 1);
        var color = ToByteRange(pixels.narrow(3, 0, 3) / rawAlpha.clamp(SmallestDivisor));
        var alpha = Alpha(rawAlpha);
        return cat([where(alpha > 0, color, zeros_like(color)), alpha], 3);
    }

    private Tensor Alpha(Tensor rawAlpha) => _options switch
    {
        { Snap: true, Alpha: AlphaKind.Opaque } => ones_like(rawAlpha) * 255f,
        { Snap: true, Alpha: AlphaKind.Binary } => (rawAlpha >= 0.5f).to_type(float32) * 255f,
        _ => ToByteRange(rawAlpha),
    };

    private Tensor Enlarge(Tensor bytes)
    {
        var (n, h, w, scale) = (bytes.shape[0], bytes.shape[1], bytes.shape[2], _options.PixelScale);
        return scale == 1
            ? bytes
            : bytes.reshape(n, h, 1, w, 1, 4).expand(n, h, scale, w, scale, 4).reshape(n, h * scale, w * scale, 4);
    }
}
