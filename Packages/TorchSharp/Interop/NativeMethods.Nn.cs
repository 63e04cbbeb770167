using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>What layers and losses call.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_linear(TensorHandle x, TensorHandle weight, TensorHandle bias);
    [LibraryImport(Bridge)]
    internal static partial nint at_conv2d(
        TensorHandle x, TensorHandle weight, TensorHandle bias, long stride, long padding, long dilation, long groups);
    [LibraryImport(Bridge)]
    internal static partial nint at_batch_norm(
        TensorHandle x, TensorHandle weight, TensorHandle bias, TensorHandle mean, TensorHandle var, [MarshalAs(U1)] bool training,
        double momentum, double eps);
    [LibraryImport(Bridge)] internal static partial nint at_embedding(TensorHandle weight, TensorHandle indices);
    [LibraryImport(Bridge)] internal static partial int at_uniform_(TensorHandle a, double from, double to);
    [LibraryImport(Bridge)] internal static partial nint at_relu(TensorHandle x);
    [LibraryImport(Bridge)] internal static partial nint at_leaky_relu(TensorHandle x, double slope);
    [LibraryImport(Bridge)] internal static partial nint at_softmax(TensorHandle x, long dim);
    [LibraryImport(Bridge)] internal static partial nint at_softplus(TensorHandle x, double beta, double threshold);
    [LibraryImport(Bridge)]
    internal static partial nint at_cross_entropy(
        TensorHandle x, TensorHandle target, TensorHandle weight, long reduction, long ignoreIndex, double smoothing);
    [LibraryImport(Bridge)]
    internal static partial nint at_avg_pool2d(
        TensorHandle x, long kernel, long stride, long padding, [MarshalAs(U1)] bool ceil, [MarshalAs(U1)] bool countPad);
    [LibraryImport(Bridge)] internal static partial nint at_pixel_shuffle(TensorHandle x, long factor);
}
