namespace TorchSharp;

/// <summary>The value of a tensor with one element, converted where it is of another type.</summary>
public static class TensorExtensionMethods
{
    public static float ToSingle(this Tensor value) => (float)value.ToDouble();

    public static double ToDouble(this Tensor value)
    {
        Check(at_item(value.handle, out var number));
        return number;
    }
}
