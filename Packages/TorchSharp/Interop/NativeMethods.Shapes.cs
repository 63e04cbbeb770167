using System.Runtime.InteropServices;

namespace TorchSharp;

/// <content>The same elements in another shape, parts, and parts put together.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_contiguous(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_reshape(TensorHandle a, ReadOnlySpan<long> shape, int shapeCount);
    [LibraryImport(Bridge)] internal static partial nint at_flatten(TensorHandle a, long start, long end);
    [LibraryImport(Bridge)] internal static partial nint at_permute(TensorHandle a, ReadOnlySpan<long> order, int orderCount);
    [LibraryImport(Bridge)] internal static partial nint at_t(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_squeeze(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial nint at_squeeze_dim(TensorHandle a, long dim);
    [LibraryImport(Bridge)] internal static partial nint at_expand(TensorHandle a, ReadOnlySpan<long> size, int sizeCount);
    [LibraryImport(Bridge)] internal static partial nint at_narrow(TensorHandle a, long dim, long start, long length);
    [LibraryImport(Bridge)] internal static partial int at_split(TensorHandle a, ReadOnlySpan<long> sizes, int sizesCount, long dim, Span<nint> results);
    [LibraryImport(Bridge)] internal static partial nint at_select(TensorHandle a, long dim, long index);
    [LibraryImport(Bridge)] internal static partial nint at_index_select(TensorHandle a, long dim, TensorHandle index);
    [LibraryImport(Bridge)] internal static partial nint at_cat(ReadOnlySpan<nint> tensors, int tensorsCount, long dim);
}
