namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public static Tensor operator +(Tensor left, Tensor right) => Own(at_add(left.handle, right.handle));

        public static Tensor operator +(Tensor left, Scalar right) => Own(at_add_scalar(left.handle, right.number));

        public static Tensor operator -(Tensor left, Tensor right) => Own(at_sub(left.handle, right.handle));

        public static Tensor operator *(Tensor left, Tensor right) => Own(at_mul(left.handle, right.handle));

        public static Tensor operator *(Tensor left, Scalar right) => Own(at_mul_scalar(left.handle, right.number));

        public static Tensor operator /(Tensor left, Tensor right) => Own(at_div(left.handle, right.handle));

        public static Tensor operator /(Tensor left, Scalar right) => Own(at_div_scalar(left.handle, right.number));

        public Tensor matmul(Tensor target) => Own(at_matmul(handle, target.handle));
    }
}
