using static GanAssets.Trainer.Export.Onnx.OnnxAttribute;

namespace GanAssets.Trainer.Export.Onnx;

/// <content>Linear layers, normalisation, up-sampling and reductions. Weights have the layouts of torch's modules.</content>
public sealed partial class OnnxGraph
{
    /// <summary>The matrix product over the last two dimensions; those before are broadcast.</summary>
    public OnnxValue MatMul(OnnxValue a, OnnxValue b) => Node("MatMul", [a, b]);

    /// <summary>a·b + bias for matrices.</summary>
    /// <param name="a">[M, K].</param>
    /// <param name="b">[K, N], or [N, K] with <paramref name="transposeB"/>, the layout of torch's <c>Linear.weight</c>.</param>
    /// <param name="bias">Broadcast to [M, N]; none by default.</param>
    /// <param name="transposeB">Whether b is transposed first.</param>
    public OnnxValue Gemm(OnnxValue a, OnnxValue b, OnnxValue bias = default, bool transposeB = false) =>
        Node("Gemm", WithOptional(a, b, bias), Int("transB", transposeB ? 1 : 0));

    /// <summary>Two-dimensional convolution.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="weight">[O, C ÷ group, kH, kW].</param>
    /// <param name="bias">[O]; none by default.</param>
    /// <param name="stride">Step in both directions.</param>
    /// <param name="padding">Rows and columns of zeros on each side.</param>
    /// <param name="group">Groups of channels that do not mix.</param>
    public OnnxValue Conv(OnnxValue x, OnnxValue weight, OnnxValue bias = default, int stride = 1, int padding = 0, int group = 1) =>
        Node(
            "Conv",
            WithOptional(x, weight, bias),
            Ints("strides", stride, stride),
            Ints("pads", padding, padding, padding, padding),
            Int("group", group));

    /// <summary>Batch normalisation by running statistics: (x − mean) ÷ √(variance + epsilon) · scale + bias, channel by channel.</summary>
    /// <param name="x">[N, C, …].</param>
    /// <param name="scale">[C].</param>
    /// <param name="bias">[C].</param>
    /// <param name="mean">[C].</param>
    /// <param name="variance">[C].</param>
    /// <param name="epsilon">Keeps the root away from zero.</param>
    public OnnxValue BatchNormalization(
        OnnxValue x,
        OnnxValue scale,
        OnnxValue bias,
        OnnxValue mean,
        OnnxValue variance,
        float epsilon = 1e-5f) =>
        Node("BatchNormalization", [x, scale, bias, mean, variance], Float("epsilon", epsilon));

    /// <summary>Moves channels into space, as torch's <c>pixel_shuffle</c>: [N, C·b², H, W] becomes [N, C, H·b, W·b].</summary>
    public OnnxValue DepthToSpace(OnnxValue x, int blockSize) =>
        Node("DepthToSpace", [x], Int("blocksize", blockSize), String("mode", "CRD"));

    /// <summary>Repeats every pixel: [N, C, H, W] becomes [N, C, H·factor, W·factor].</summary>
    public OnnxValue ResizeNearest(OnnxValue x, int factor) => Node(
        "Resize",
        [x, default, Initializer("scales", [1f, 1f, factor, factor], 4)],
        String("mode", "nearest"),
        String("coordinate_transformation_mode", "asymmetric"),
        String("nearest_mode", "floor"));

    /// <summary>The mean over the square around each pixel, in steps of 1; zeros beyond the border count.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="side">The square's side.</param>
    /// <param name="padding">Rows and columns of zeros on each side.</param>
    public OnnxValue AveragePool(OnnxValue x, int side, int padding) => Node(
        "AveragePool", [x], Ints("kernel_shape", side, side), Ints("pads", padding, padding, padding, padding), Int("count_include_pad", 1));

    /// <summary>The sum over the given axes.</summary>
    /// <param name="x">Any shape.</param>
    /// <param name="keepDimensions">Whether the axes stay, with size 1.</param>
    /// <param name="axes">The axes; negative ones count from the end.</param>
    public OnnxValue ReduceSum(OnnxValue x, bool keepDimensions, params ReadOnlySpan<long> axes) =>
        Node("ReduceSum", [x, Vector(axes)], Int("keepdims", keepDimensions ? 1 : 0));

    /// <summary>The int64 index of the largest element along an axis, the first of equals; the axis is dropped.</summary>
    public OnnxValue ArgMax(OnnxValue x, int axis) => Node("ArgMax", [x], Int("axis", axis), Int("keepdims", 0));

    /// <summary>The int64 index of the smallest element along an axis, the first of equals; the axis is dropped.</summary>
    public OnnxValue ArgMin(OnnxValue x, int axis) => Node("ArgMin", [x], Int("axis", axis), Int("keepdims", 0));

    private static OnnxValue[] WithOptional(OnnxValue first, OnnxValue second, OnnxValue optional) =>
        optional == default ? [first, second] : [first, second, optional];
}
