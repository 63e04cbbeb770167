using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>A scalar on its way to libtorch: the bits of a float64 or an int64, and the type that the value came as.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Number
{
    private readonly long bits;
    private readonly int type;

    public Number(double value, ScalarType type) => (bits, this.type) = (BitConverter.DoubleToInt64Bits(value), (int)type);

    public Number(long value, ScalarType type) => (bits, this.type) = (value, (int)type);
}
