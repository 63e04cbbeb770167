namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public static Tensor operator +(Tensor left, Tensor right) => left.add(right);

        public static Tensor operator +(Tensor left, Scalar right) => left.add(right);

        public static Tensor operator +(Scalar left, Tensor right) => right.add(left);

        public static Tensor operator -(Tensor left, Tensor right) => left.sub(right);

        public static Tensor operator -(Tensor left, Scalar right) => left.sub(right);

        public static Tensor operator -(Scalar left, Tensor right) => Own(at_rsub_scalar(right.handle, left.number));

        public static Tensor operator *(Tensor left, Tensor right) => left.mul(right);

        public static Tensor operator *(Tensor left, Scalar right) => left.mul(right);

        public static Tensor operator *(Scalar left, Tensor right) => right.mul(left);

        public static Tensor operator /(Tensor left, Tensor right) => left.div(right);

        public static Tensor operator /(Tensor left, Scalar right) => left.div(right);

        public static Tensor operator /(Scalar left, Tensor right) => Own(at_rdiv_scalar(right.handle, left.number));

        public static Tensor operator -(Tensor tensor) => tensor.neg();

        public Tensor add(Tensor target) => Own(at_add(handle, target.handle, Number.One));

        public Tensor add(Tensor target, Scalar alpha) => Own(at_add(handle, target.handle, alpha.number));

        public Tensor add(Scalar scalar) => Own(at_add_scalar(handle, scalar.number, Number.One));

        public Tensor sub(Tensor target) => Own(at_sub(handle, target.handle));

        public Tensor sub(Scalar target) => Own(at_sub_scalar(handle, target.number));

        public Tensor mul(Tensor target) => Own(at_mul(handle, target.handle));

        public Tensor mul(Scalar target) => Own(at_mul_scalar(handle, target.number));

        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Own(at_div(handle, target.handle, (int)rounding_mode));

        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Own(at_div_scalar(handle, target.number, (int)rounding_mode));

        public Tensor pow(Tensor exponent) => Own(at_pow(handle, exponent.handle));

        public Tensor pow(Scalar exponent) => Own(at_pow_scalar(handle, exponent.number));

        public Tensor lerp(Tensor end, Tensor weight) => Own(at_lerp(handle, end.handle, weight.handle));

        public Tensor matmul(Tensor target) => Own(at_matmul(handle, target.handle));

        public Tensor mm(Tensor target) => Own(at_mm(handle, target.handle));
    }
}
