using GanAssets.Trainer.Export.Onnx;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Growing;

/// <summary>
/// How far networks have grown from their smallest images to the full size (progressive growing, Karras et al. 2018): a number of doublings of
/// the smallest feature map, 1 to <see cref="Last"/>. Between two whole numbers the larger images are being faded in; 2.25 is a quarter of
/// the way from the images after 2 doublings to those after 3. <see cref="Padding"/> leaves a smallest map of 4 to 7 pixels, so the first images have 8 to 14.
/// </summary>
/// <remarks>
/// Images keep the full size outside of the networks: smaller ones are enlarged, each pixel to a block. So nobody else has to know of stages, and
/// the slope that a penalty bounds is that by full-size pixels: by a stage's own pixels the penalty is smaller by the area of a block, as
/// Karras et al. 2020 (ADA, section 4) scale it with the size.
/// </remarks>
public sealed class Growth : nn.Module<Tensor, Tensor>
{
    private readonly Tensor _reached = ones([1]);

    /// <summary>Networks that have grown to their first stage.</summary>
    /// <param name="last">The doublings of the full size, at least 2.</param>
    private Growth(int last)
        : base(nameof(Growth))
    {
        Last = last;
        RegisterComponents();
    }

    /// <summary>The doublings of the full size.</summary>
    public int Last { get; }

    /// <summary>Doublings reached, 1 to <see cref="Last"/>; part of a checkpoint.</summary>
    public double Reached
    {
        get
        {
            using var scope = NewDisposeScope();
            return _reached.ToSingle();
        }

        set
        {
            using var _ = no_grad();
            using var scope = NewDisposeScope();
            _reached.copy_(tensor([(float)value], [1]));
        }
    }

    /// <summary>The growth of networks of a shape; null where they are not to grow, or have one size alone.</summary>
    /// <param name="isAsked">Whether they are to grow.</param>
    /// <param name="shape">The shape.</param>
    public static Growth? Of(bool isAsked, NetworkShape shape) => isAsked && shape.Doublings > 1 ? new Growth(shape.Doublings) : null;

    /// <summary>The stage that has been reached.</summary>
    public GrowthStage Stage() => GrowthStage.At(Reached);

    /// <summary>Full-size images as those of the present stage are: with its pixels, and faded in as far as these.</summary>
    /// <param name="images">[N, C, H, W].</param>
    /// <returns>Of the same size.</returns>
    public override Tensor forward(Tensor images)
    {
        var stage = Stage();
        var newer = Shrink(images, Last - stage.Doubling);
        var faded = stage.IsFading ? Blend(Enlarge(Shrink(newer, 1), 1), newer, stage.Share) : newer;
        return Enlarge(faded, Last - stage.Doubling);
    }

    /// <summary>Halves the size by the mean of 2×2 pixels.</summary>
    /// <param name="images">[N, C, H, W].</param>
    /// <param name="times">How often, t.</param>
    /// <returns>[N, C, H / 2ᵗ, W / 2ᵗ].</returns>
    internal static Tensor Shrink(Tensor images, int times) => times == 0 ? images : nn.functional.avg_pool2d(images, 1 << times, 1 << times);

    /// <summary>Doubles the size, each pixel to 2×2 of its colour.</summary>
    /// <param name="images">[N, C, H, W].</param>
    /// <param name="times">How often, t.</param>
    /// <returns>[N, C, 2ᵗ·H, 2ᵗ·W].</returns>
    internal static Tensor Enlarge(Tensor images, int times)
    {
        var (n, c, h, w, side) = (images.shape[0], images.shape[1], images.shape[2], images.shape[3], 1L << times);
        return times == 0 ? images : images.reshape(n, c, h, 1, w, 1).expand(n, c, h, side, w, side).reshape(n, c, h * side, w * side);
    }

    /// <summary>The mean of two images or feature maps.</summary>
    /// <param name="older">The first.</param>
    /// <param name="newer">The second, of the same shape.</param>
    /// <param name="share">Weight of the second, 0…1.</param>
    internal static Tensor Blend(Tensor older, Tensor newer, double share) => (older * (1 - share)) + (newer * share);

    /// <summary>Writes what <see cref="Enlarge"/> does.</summary>
    internal static OnnxValue WriteEnlarge(OnnxGraph graph, OnnxValue images, int times) => times == 0 ? images : graph.ResizeNearest(images, 1 << times);

    /// <summary>Writes what <see cref="Blend"/> does.</summary>
    internal static OnnxValue WriteBlend(OnnxGraph graph, OnnxValue older, OnnxValue newer, double share) =>
        graph.Add(graph.Mul(older, graph.Scalar((float)(1 - share))), graph.Mul(newer, graph.Scalar((float)share)));
}
