using static TorchSharp.torch;

namespace GanAssets.Trainer.Collapse.Probing;

/// <summary>
/// A question that needs no labels: which of a few transformations a sprite went through. To tell, a classifier must know
/// what sprites look like (Gidaris et al. 2018, with transformations that keep the size of sprites that are not square).
/// </summary>
/// <remarks>
/// Four orientations (as it is, mirrored, upside down, turned by half) with three orders of the colour channels (RGB, GBR,
/// BRG). A transformation is one of the twelve pairs.
/// </remarks>
public static class SpriteTransformations
{
    /// <summary>The number of transformations, the one that changes nothing included.</summary>
    public const int Count = Orientations * ColorOrders;

    private const int Orientations = 4;
    private const int ColorOrders = 3;

    /// <summary>Transforms sprites, every one of them by the transformation that it has a turn for.</summary>
    /// <param name="sprites">Premultiplied RGBA, [N, 4, H, W], in random order.</param>
    /// <returns>The sprites, transformed and reordered, and the index of each one's transformation, int64 [N].</returns>
    public static (Tensor Sprites, Tensor Transformations) Apply(Tensor sprites)
    {
        using var scope = NewDisposeScope();
        var count = (int)sprites.shape[0];
        var groups = Enumerable.Range(0, count).GroupBy(i => i % Count).ToArray();
        var transformed = groups.Select(group => Transform(sprites.index_select(0, Indices(group)), group.Key));
        var labels = groups.SelectMany(group => group.Select(_ => (long)group.Key)).ToArray();
        return (cat([.. transformed]).MoveToOuterDisposeScope(), tensor(labels, dtype: int64).MoveToOuterDisposeScope());
    }

    private static Tensor Transform(Tensor sprites, int transformation)
    {
        var (colors, orientation) = Math.DivRem(transformation, Orientations);
        var result = colors == 0 ? sprites : sprites.index_select(1, Indices([colors, (colors + 1) % 3, (colors + 2) % 3, 3]));
        result = orientation % 2 == 0 ? result : Reverse(result, 3);
        return orientation < 2 ? result : Reverse(result, 2);
    }

    private static Tensor Reverse(Tensor sprites, int dimension) =>
        sprites.index_select(dimension, Indices(Enumerable.Range(0, (int)sprites.shape[dimension]).Reverse()));

    private static Tensor Indices(IEnumerable<int> indices) => tensor([.. indices.Select(index => (long)index)], dtype: int64);
}
