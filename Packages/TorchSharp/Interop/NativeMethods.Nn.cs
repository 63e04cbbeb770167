using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>What layers and losses call.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_linear(TensorHandle x, TensorHandle weight, TensorHandle bias);
    [LibraryImport(Bridge)]
    internal static partial nint at_conv2d(
        TensorHandle x, TensorHandle weight, TensorHandle bias, ReadOnlySpan<long> stride, int strideCount, ReadOnlySpan<long> padding,
        int paddingCount, ReadOnlySpan<long> dilation, int dilationCount, long groups);
    [LibraryImport(Bridge)]
    internal static partial nint at_batch_norm(
        TensorHandle x, TensorHandle weight, TensorHandle bias, TensorHandle mean, TensorHandle var,
        [MarshalAs(U1)] bool training, double momentum,
        double eps);
    [LibraryImport(Bridge)] internal static partial nint at_embedding(TensorHandle weight, TensorHandle indices, long paddingIdx);
    [LibraryImport(Bridge)] internal static partial nint at_dropout(TensorHandle x, double p, [MarshalAs(U1)] bool training);
    [LibraryImport(Bridge)] internal static partial int at_dropout_(TensorHandle x, double p, [MarshalAs(U1)] bool training);
    [LibraryImport(Bridge)] internal static partial nint at_leaky_relu(TensorHandle x, double slope);
    [LibraryImport(Bridge)] internal static partial int at_leaky_relu_(TensorHandle x, double slope);
    [LibraryImport(Bridge)] internal static partial int at_relu_(TensorHandle x);
    [LibraryImport(Bridge)] internal static partial nint at_softplus(TensorHandle x, double beta, double threshold);
    [LibraryImport(Bridge)] internal static partial nint at_softmax(TensorHandle x, long dim);
    [LibraryImport(Bridge)] internal static partial nint at_log_softmax(TensorHandle x, long dim);
    [LibraryImport(Bridge)]
    internal static partial nint at_cross_entropy(
        TensorHandle x, TensorHandle target, TensorHandle weight, long reduction, long ignoreIndex, double smoothing);
    [LibraryImport(Bridge)] internal static partial nint at_pixel_shuffle(TensorHandle x, long factor);
    [LibraryImport(Bridge)] internal static partial nint at_pixel_unshuffle(TensorHandle x, long factor);
    [LibraryImport(Bridge)]
    internal static partial nint at_avg_pool2d(
        TensorHandle x, ReadOnlySpan<long> kernel, int kernelCount, ReadOnlySpan<long> stride, int strideCount,
        ReadOnlySpan<long> padding, int paddingCount, [MarshalAs(U1)] bool ceil, [MarshalAs(U1)] bool countPad);
    [LibraryImport(Bridge)] internal static partial nint at_upsample_nearest2d(TensorHandle x, ReadOnlySpan<long> size, int sizeCount);
    [LibraryImport(Bridge)]
    internal static partial nint at_upsample_nearest2d_by(
        TensorHandle x, ReadOnlySpan<long> size, int sizeCount, double rows, double columns);
}
