using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>A scalar on its way to libtorch: the value's bits and the type it came as.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Number(long bits, ScalarType type)
{
    public static readonly Number One = new(1L, ScalarType.Int64);

    private readonly long bits = bits;
    private readonly int type = (int)type;

    public Number(double value, ScalarType type = ScalarType.Float64)
        : this(BitConverter.DoubleToInt64Bits(value), type)
    {
    }

    public ScalarType Type => (ScalarType)type;

    public bool IsReal => Type is ScalarType.Float16 or ScalarType.Float32 or ScalarType.Float64 or ScalarType.BFloat16;

    public double ToDouble() => IsReal ? BitConverter.Int64BitsToDouble(bits) : bits;

    public long ToInt64() => IsReal ? (long)BitConverter.Int64BitsToDouble(bits) : bits;
}
