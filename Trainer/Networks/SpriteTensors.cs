using GanAssets.Trainer.Data;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>Sprite sets as tensors.</summary>
public static class SpriteTensors
{
    /// <summary>
    /// Sprites as the networks see them: premultiplied RGBA in 0…1, float32 [N, 4, H, W]. Premultiplied, so that
    /// invisible pixels carry no colour.
    /// </summary>
    public static Tensor Premultiplied(SpriteSet set)
    {
        using var bytes = Bytes(set);
        return Premultiplied(bytes);
    }

    /// <inheritdoc cref="Premultiplied(SpriteSet)"/>
    /// <param name="bytes">Some of <see cref="Bytes"/>.</param>
    public static Tensor Premultiplied(Tensor bytes)
    {
        using var scope = NewDisposeScope();
        var rgba = bytes.to_type(float32) / 255f;
        var alpha = rgba.narrow(3, 3, 1);
        return cat([rgba.narrow(3, 0, 3) * alpha, alpha], 3).permute(0, 3, 1, 2).contiguous().MoveToOuterDisposeScope();
    }

    /// <summary>Sprites as they are, uint8 [N, H, W, 4]: a quarter of the memory, for whoever needs a batch of them at a time.</summary>
    public static Tensor Bytes(SpriteSet set) => tensor(set.Rgba, [set.Count, set.Height, set.Width, 4], dtype: uint8);

    /// <summary>Attribute indices, int64 [N, A]; −1 where unknown.</summary>
    public static Tensor Attributes(SpriteSet set)
    {
        var labels = Array.ConvertAll(set.Labels, label => (long)label);
        return tensor(labels, [set.Count, set.Schema.Count], dtype: int64);
    }
}
