using System.Runtime.InteropServices;
using static System.Runtime.InteropServices.UnmanagedType;

namespace TorchSharp;

/// <content>Tensors made, read and released.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Bridge)] internal static partial nint at_zeros(ReadOnlySpan<long> size, int sizeCount, CreationOptions o);
    [LibraryImport(Bridge)] internal static partial nint at_ones(ReadOnlySpan<long> size, int sizeCount, CreationOptions o);
    [LibraryImport(Bridge)] internal static partial nint at_empty(ReadOnlySpan<long> size, int sizeCount, CreationOptions o);
    [LibraryImport(Bridge)] internal static partial nint at_rand(ReadOnlySpan<long> size, int sizeCount, CreationOptions o);
    [LibraryImport(Bridge)] internal static partial nint at_randn(ReadOnlySpan<long> size, int sizeCount, CreationOptions o);
    [LibraryImport(Bridge)]
    internal static partial nint at_randint(long low, long high, ReadOnlySpan<long> size, int sizeCount, CreationOptions o);
    [LibraryImport(Bridge)]
    internal static partial nint at_from_data(
        ReadOnlySpan<byte> data, ReadOnlySpan<long> size, int sizeCount, int type, CreationOptions o);
    [LibraryImport(Bridge)] internal static partial nint at_scalar_tensor(Number value);
    [LibraryImport(Bridge)] internal static partial void at_release(nint a);
    [LibraryImport(Bridge)] internal static partial long at_ndim(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial int at_shape(TensorHandle a, Span<long> sizes);
    [LibraryImport(Bridge)] internal static partial long at_numel(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial long at_nbytes(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial long at_is_contiguous(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial long at_dtype(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial long at_device_type(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial long at_device_index(TensorHandle a);
    [LibraryImport(Bridge)] internal static partial int at_data_ptr(TensorHandle a, out nint elements);
    [LibraryImport(Bridge)] internal static partial int at_item(TensorHandle a, out double value);
    [LibraryImport(Bridge)]
    internal static partial nint at_to_type(TensorHandle a, int type, [MarshalAs(U1)] bool nonBlocking, [MarshalAs(U1)] bool copy);
    [LibraryImport(Bridge)]
    internal static partial nint at_to_device(
        TensorHandle a, int type, int index, [MarshalAs(U1)] bool nonBlocking, [MarshalAs(U1)] bool copy);
    [LibraryImport(Bridge)] internal static partial int at_set_data(TensorHandle a, TensorHandle b);
}
