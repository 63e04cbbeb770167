namespace TorchSharp;

/// <summary>A number of any type, where libtorch takes one.</summary>
public sealed class Scalar
{
    internal readonly Number number;

    private Scalar(Number number) => this.number = number;

    public static implicit operator Scalar(float value) => new(new Number(value, ScalarType.Float32));

    public static implicit operator Scalar(double value) => new(new Number(value, ScalarType.Float64));

    public static implicit operator Scalar(int value) => new(new Number((long)value, ScalarType.Int32));
}
