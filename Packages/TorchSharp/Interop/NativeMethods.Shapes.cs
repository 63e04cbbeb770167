using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>The same elements in another shape, parts, and parts put together.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_alias(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_clone(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_contiguous(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_reshape(TensorHandle a, ReadOnlySpan<long> shape, int shapeCount);
    [LibraryImport(Bridge)] internal static partial nint at_view(TensorHandle a, ReadOnlySpan<long> shape, int shapeCount);
    [LibraryImport(Bridge)] internal static partial nint at_flatten(TensorHandle a, long start, long end);
    [LibraryImport(Bridge)] internal static partial nint at_permute(TensorHandle a, ReadOnlySpan<long> order, int orderCount);
    [LibraryImport(Bridge)] internal static partial nint at_transpose(TensorHandle a, long d0, long d1);
    [LibraryImport(Bridge)] internal static partial nint at_t(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_unsqueeze(TensorHandle a, long dim);
    [LibraryImport(Bridge)] internal static partial nint at_squeeze(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_squeeze_dim(TensorHandle a, long dim);
    [LibraryImport(Bridge)]
    internal static partial nint at_expand(
        TensorHandle a, ReadOnlySpan<long> size, int sizeCount, [MarshalAs(U1)] bool isImplicit);
    [LibraryImport(Bridge)] internal static partial nint at_repeat(TensorHandle a, ReadOnlySpan<long> counts, int countsCount);
    [LibraryImport(Bridge)] internal static partial nint at_flip(TensorHandle a, ReadOnlySpan<long> dims, int dimsCount);
    [LibraryImport(Bridge)] internal static partial nint at_narrow(TensorHandle a, long dim, long start, long length);
    [LibraryImport(Bridge)] internal static partial nint at_slice(TensorHandle a, long dim, long start, long end, long step);
    [LibraryImport(Bridge)] internal static partial nint at_select(TensorHandle a, long dim, long index);
    [LibraryImport(Bridge)] internal static partial nint at_index_select(TensorHandle a, long dim, TensorHandle index);
    [LibraryImport(Bridge)] internal static partial nint at_gather(TensorHandle a, long dim, TensorHandle index);
    [LibraryImport(Bridge)] internal static partial nint at_repeat_interleave(TensorHandle a, long repeats, long dim);
    [LibraryImport(Bridge)] internal static partial nint at_cat(ReadOnlySpan<nint> tensors, int tensorsCount, long dim);
    [LibraryImport(Bridge)] internal static partial nint at_stack(ReadOnlySpan<nint> tensors, int tensorsCount, long dim);
    [LibraryImport(Bridge)] internal static partial long at_split(TensorHandle a, long size, long dim, Span<nint> results, int capacity);
}
