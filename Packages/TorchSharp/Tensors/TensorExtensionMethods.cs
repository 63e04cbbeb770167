namespace TorchSharp;

/// <summary>The value of a tensor with one element, converted where it is of another type.</summary>
public static class TensorExtensionMethods
{
    public static float ToSingle(this Tensor value) => (float)value.Element().ToDouble();

    public static double ToDouble(this Tensor value) => value.Element().ToDouble();

    public static int ToInt32(this Tensor value) => (int)value.Element().ToInt64();

    public static long ToInt64(this Tensor value) => value.Element().ToInt64();

    public static bool ToBoolean(this Tensor value) => value.Element().ToDouble() != 0;
}
