namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);

        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);

        public static Tensor operator >(Scalar left, Tensor right) => right.lt(left);

        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);

        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);

        public static Tensor operator >=(Scalar left, Tensor right) => right.le(left);

        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);

        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);

        public static Tensor operator <(Scalar left, Tensor right) => right.gt(left);

        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);

        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);

        public static Tensor operator <=(Scalar left, Tensor right) => right.ge(left);

        public Tensor gt(Tensor target) => Own(at_gt(handle, target.handle));

        public Tensor gt(Scalar target) => Own(at_gt_scalar(handle, target.number));

        public Tensor ge(Tensor target) => Own(at_ge(handle, target.handle));

        public Tensor ge(Scalar target) => Own(at_ge_scalar(handle, target.number));

        public Tensor lt(Tensor target) => Own(at_lt(handle, target.handle));

        public Tensor lt(Scalar target) => Own(at_lt_scalar(handle, target.number));

        public Tensor le(Tensor target) => Own(at_le(handle, target.handle));

        public Tensor le(Scalar target) => Own(at_le_scalar(handle, target.number));

        public Tensor eq(Tensor target) => Own(at_eq(handle, target.handle));

        public Tensor eq(Scalar target) => Own(at_eq_scalar(handle, target.number));

        public Tensor ne(Tensor target) => Own(at_ne(handle, target.handle));

        public Tensor ne(Scalar target) => Own(at_ne_scalar(handle, target.number));
    }
}
