using GanAssets.Trainer.Export;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>Chooses a palette colour for every pixel: what <see cref="SpriteFinish"/> writes into a model, done with tensors.</summary>
internal sealed class PaletteSnapper : IDisposable
{
    private readonly PaletteSmoothing? _smoothing;
    private readonly Tensor _straight;
    private readonly Tensor _colors;
    private readonly Tensor _squares;
    private readonly Tensor? _affinities;

    /// <summary>Prepares a palette.</summary>
    /// <param name="options">Palette and smoothing.</param>
    /// <param name="device">Where the images are.</param>
    public PaletteSnapper(SpriteFinishOptions options, Device device)
    {
        using var scope = NewDisposeScope();
        _smoothing = options.Smoothing;
        var count = options.Palette.Length / 4;
        _straight = tensor(options.Palette.ToArray(), [count, 4], dtype: uint8).to_type(float32).to(device).DetachFromDisposeScope();
        _colors = tensor(options.PremultipliedPalette(), [count, 4]).to(device).DetachFromDisposeScope();
        _squares = _colors.square().sum(1).DetachFromDisposeScope();
        _affinities = _smoothing is null
            ? null
            : tensor(_smoothing.WeightedAffinities(), [count, count]).to(device).DetachFromDisposeScope();
    }

    /// <summary>Chooses the colours.</summary>
    /// <param name="pixels">Premultiplied RGBA, integers 0…255, [N, h, w, 4].</param>
    /// <returns>Palette colours, straight RGBA, of <paramref name="pixels"/>' shape.</returns>
    public Tensor Snap(Tensor pixels)
    {
        var nearness = pixels.matmul(_colors.t() * 2f) - _squares;
        var scores = _smoothing is null ? nearness : Smooth(nearness);
        return _straight.index_select(0, scores.argmax(3).flatten()).reshape(pixels.shape);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _straight.Dispose();
        _colors.Dispose();
        _squares.Dispose();
        _affinities?.Dispose();
    }

    private Tensor Smooth(Tensor nearness)
    {
        var evidence = nearness * (1 / (2 * _smoothing!.Deviation * _smoothing.Deviation));
        var scores = evidence;
        var pixels = nearness.shape[1] * nearness.shape[2];
        for (var round = 0; round < _smoothing.Rounds; round++)
        {
            // A round's temporaries are as large as the scores, and there are dozens.
            using var scope = NewDisposeScope();
            var weights = nn.functional.softmax(scores, 3);
            var share = weights.sum(1, keepdim: true).sum(2, keepdim: true) * (1f / pixels);
            var belief = (share + PaletteSmoothing.SmallestShare).log();
            var sums = nn.functional.avg_pool2d(weights.permute(0, 3, 1, 2), 3, stride: 1, padding: 1).permute(0, 2, 3, 1) * 9;
            scores = (evidence + belief + (sums - weights).matmul(_affinities!)).MoveToOuterDisposeScope();
        }

        return scores;
    }
}
