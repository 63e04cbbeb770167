using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>The training split as tensors, kept as bytes: sprites and their attributes.</summary>
public sealed class TrainingData : ITrainingData
{
    private readonly Tensor _sprites;
    private readonly Tensor _attributes;

    /// <summary>Copies a sprite set into tensors.</summary>
    /// <param name="set">The sprites, padded to the networks' size.</param>
    /// <param name="device">Where the tensors are kept.</param>
    public TrainingData(SpriteSet set, Device device)
    {
        Count = set.Count;
        using var scope = NewDisposeScope();
        _sprites = SpriteTensors.Bytes(set).to(device).DetachFromDisposeScope();
        _attributes = SpriteTensors.Attributes(set).to(device).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>Some of the sprites.</summary>
    /// <param name="indices">Which, B of them.</param>
    /// <returns>Premultiplied RGBA in 0…1, [B, 4, H, W], and attribute indices, [B, A], −1 where unknown.</returns>
    public (Tensor Samples, Tensor Attributes) Take(long[] indices)
    {
        using var index = tensor(indices, dtype: int64, device: _sprites.device);
        using var bytes = _sprites.index_select(0, index);
        return (SpriteTensors.Premultiplied(bytes), _attributes.index_select(0, index));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sprites.Dispose();
        _attributes.Dispose();
    }
}
