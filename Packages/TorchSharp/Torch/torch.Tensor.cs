using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor tensor(
        float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray<float>(rawArray, dimensions, ScalarType.Float32, dtype, device, requires_grad, names);

    public static Tensor tensor(
        long[] dataArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromArray<long>(dataArray, [dataArray.Length], ScalarType.Int64, dtype, device, requires_grad, names);

    public static Tensor tensor(
        long[] dataArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray<long>(dataArray, dimensions, ScalarType.Int64, dtype, device, requires_grad, names);

    public static Tensor tensor(
        byte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray<byte>(rawArray, dimensions, ScalarType.Byte, dtype, device, requires_grad, names);

    /// <exception cref="ArgumentException">The array has not as many elements as the dimensions ask for.</exception>
    private static Tensor FromArray<T>(
        ReadOnlySpan<T> array, ReadOnlySpan<long> dimensions, ScalarType type, ScalarType? dtype, Device? device, bool requires_grad,
        string[]? names)
        where T : unmanaged
    {
        var wanted = 1L;
        foreach (var size in dimensions) wanted *= size;
        if (wanted != array.Length)
        {
            var shape = string.Join(", ", dimensions.ToArray());
            throw new ArgumentException($"{array.Length} elements do not fill a tensor of shape [{shape}].");
        }

        var options = new CreationOptions(dtype, device, requires_grad, names, type);
        return Own(at_from_data(MemoryMarshal.AsBytes(array), dimensions, dimensions.Length, (int)type, options));
    }
}
