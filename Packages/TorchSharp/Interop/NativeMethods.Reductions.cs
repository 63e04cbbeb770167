using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>Many elements to one.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_sum(TensorHandle a);
    [LibraryImport(Bridge)]
    internal static partial nint at_sum_dims(
        TensorHandle a, ReadOnlySpan<long> dims, int dimsCount, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial nint at_mean(TensorHandle a);
    [LibraryImport(Bridge)]
    internal static partial nint at_mean_dims(
        TensorHandle a, ReadOnlySpan<long> dims, int dimsCount, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial nint at_var(TensorHandle a, [MarshalAs(U1)] bool unbiased);
    [LibraryImport(Bridge)]
    internal static partial nint at_var_dims(
        TensorHandle a, ReadOnlySpan<long> dims, int dimsCount, [MarshalAs(U1)] bool unbiased, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial nint at_std(TensorHandle a, [MarshalAs(U1)] bool unbiased);
    [LibraryImport(Bridge)]
    internal static partial nint at_std_dims(
        TensorHandle a, ReadOnlySpan<long> dims, int dimsCount, [MarshalAs(U1)] bool unbiased, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial nint at_norm(TensorHandle a, double p);
    [LibraryImport(Bridge)] internal static partial nint at_norm_dim(TensorHandle a, long dim, [MarshalAs(U1)] bool keep, double p);
    [LibraryImport(Bridge)] internal static partial nint at_min(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_max(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_all(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_any(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_all_dim(TensorHandle a, long dim, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial nint at_any_dim(TensorHandle a, long dim, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial nint at_argmax(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_argmax_dim(TensorHandle a, long dim, [MarshalAs(U1)] bool keep);
    [LibraryImport(Bridge)] internal static partial int at_max_dim(TensorHandle a, long dim, [MarshalAs(U1)] bool keep, Span<nint> results);
    [LibraryImport(Bridge)] internal static partial int at_min_dim(TensorHandle a, long dim, [MarshalAs(U1)] bool keep, Span<nint> results);
}
