using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>Gradients.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial int at_backward(TensorHandle a);
    [LibraryImport(Bridge)]
    internal static partial int at_autograd_grad(
        ReadOnlySpan<nint> outputs, int outputsCount, ReadOnlySpan<nint> inputs, int inputsCount, ReadOnlySpan<nint> grads,
        int gradsCount, [MarshalAs(U1)] bool retainGraph, [MarshalAs(U1)] bool createGraph, [MarshalAs(U1)] bool allowUnused,
        Span<nint> results);
    [LibraryImport(Bridge)] internal static partial nint at_detach(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial int at_grad(TensorHandle a, out nint grad);
    [LibraryImport(Bridge)] internal static partial int at_set_grad(TensorHandle a, TensorHandle grad);
    [LibraryImport(Bridge)] internal static partial int at_zero_grad(ReadOnlySpan<nint> parameters, int parametersCount);
    [LibraryImport(Bridge)] internal static partial int at_clip_grad_norm(ReadOnlySpan<nint> parameters, int parametersCount, double maxNorm, out double norm);
    [LibraryImport(Bridge)] internal static partial long at_requires_grad(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial int at_set_requires_grad(TensorHandle a, [MarshalAs(U1)] bool on);
    [LibraryImport(Bridge)] internal static partial long at_get_grad_enabled();
    [LibraryImport(Bridge)] internal static partial int at_set_grad_enabled([MarshalAs(U1)] bool enabled);
}
