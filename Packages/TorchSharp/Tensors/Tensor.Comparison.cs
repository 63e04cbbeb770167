namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public static Tensor operator >(Tensor left, Scalar right) => Own(at_gt_scalar(left.handle, right.number));

        public static Tensor operator >=(Tensor left, Scalar right) => Own(at_ge_scalar(left.handle, right.number));

        public static Tensor operator <(Tensor left, Scalar right) => Own(at_lt_scalar(left.handle, right.number));

        public static Tensor operator <=(Tensor left, Scalar right) => Own(at_le_scalar(left.handle, right.number));

        public Tensor ne(Tensor target) => Own(at_ne(handle, target.handle));
    }
}
