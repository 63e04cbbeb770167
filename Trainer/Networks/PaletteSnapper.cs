using GanAssets.Trainer.Export;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>Chooses a palette colour for every pixel: what <see cref="SpriteFinish"/> writes into a model, done with tensors.</summary>
internal sealed class PaletteSnapper : IDisposable
{
    private readonly PaletteSmoothing? _smoothing;
    private readonly Tensor _colors;
    private readonly Tensor _squares;

    /// <summary>Prepares a palette.</summary>
    /// <param name="options">Palette and smoothing.</param>
    /// <param name="device">Where the images are.</param>
    public PaletteSnapper(SpriteFinishOptions options, Device device)
    {
        using var scope = NewDisposeScope();
        _smoothing = options.Smoothing;
        var count = options.Palette.Length / 3;
        _colors = tensor(options.Palette.ToArray(), [count, 3], dtype: uint8).to_type(float32).to(device).DetachFromDisposeScope();
        _squares = _colors.square().sum(1).DetachFromDisposeScope();
    }

    /// <summary>Chooses the colours.</summary>
    /// <param name="color">Straight colours, integers 0…255, [N, h, w, 3].</param>
    /// <param name="alpha">Alpha, [N, h, w, 1]; pixels with 0 are not counted.</param>
    /// <returns>Palette colours, of <paramref name="color"/>'s shape.</returns>
    public Tensor Snap(Tensor color, Tensor alpha)
    {
        var nearness = color.matmul(_colors.t() * 2f) - _squares;
        var scores = _smoothing is null ? nearness : Smooth(nearness, alpha);
        return _colors.index_select(0, scores.argmax(3).flatten()).reshape(color.shape);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _colors.Dispose();
        _squares.Dispose();
    }

    /// <summary>The sum over a sprite's pixels: [N, h, w, P] → [N, 1, 1, P].</summary>
    private static Tensor SpriteSum(Tensor values) => values.sum(1, keepdim: true).sum(2, keepdim: true);

    private Tensor Smooth(Tensor nearness, Tensor alpha)
    {
        var evidence = nearness * (1 / (2 * _smoothing!.Deviation * _smoothing.Deviation));
        var scores = evidence;
        var visible = alpha.clamp(0, 1);
        var pixels = SpriteSum(visible).clamp(1);
        for (var round = 0; round < _smoothing.Rounds; round++)
        {
            var weights = nn.functional.softmax(scores, 3) * visible;
            var belief = ((SpriteSum(weights) / pixels) + PaletteSmoothing.SmallestShare).log();
            var around = nn.functional.avg_pool2d(weights.permute(0, 3, 1, 2), 3, stride: 1, padding: 1).permute(0, 2, 3, 1);
            scores = evidence + belief + (around * _smoothing.Coherence);
        }

        return scores;
    }
}
