namespace TorchSharp;

/// <summary>A number of any type, where libtorch takes one.</summary>
public sealed class Scalar : IDisposable
{
    internal readonly Number number;

    private Scalar(Number number) => this.number = number;

    public ScalarType Type => number.Type;

    public static implicit operator Scalar(float value) => new(new Number((double)value, ScalarType.Float32));

    public static implicit operator Scalar(double value) => new(new Number(value));

    public static implicit operator Scalar(int value) => new(new Number((long)value, ScalarType.Int32));

    public static implicit operator Scalar(long value) => new(new Number(value, ScalarType.Int64));

    public static implicit operator Scalar(byte value) => new(new Number((long)value, ScalarType.Byte));

    public static implicit operator Scalar(bool value) => new(new Number(value ? 1L : 0L, ScalarType.Bool));

    /// <summary>Frees nothing here: the number itself crosses to libtorch.</summary>
    public void Dispose() => GC.SuppressFinalize(this);
}
