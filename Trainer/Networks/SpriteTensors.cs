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
        using var scope = NewDisposeScope();
        var rgba = tensor(set.Rgba, [set.Count, set.Height, set.Width, 4], dtype: uint8).to_type(float32) / 255f;
        var alpha = rgba.narrow(3, 3, 1);
        return cat([rgba.narrow(3, 0, 3) * alpha, alpha], 3).permute(0, 3, 1, 2).contiguous().MoveToOuterDisposeScope();
    }

    /// <summary>Attribute indices, int64 [N, A].</summary>
    public static Tensor Attributes(SpriteSet set)
    {
        var labels = Array.ConvertAll(set.Labels, label => (long)label);
        return tensor(labels, [set.Count, set.Schema.Count], dtype: int64);
    }
}
