namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor add_(Tensor target) => Same(at_add_(handle, target.handle, Number.One));

        public Tensor add_(Tensor target, Scalar alpha) => Same(at_add_(handle, target.handle, alpha.number));

        public Tensor add_(Scalar scalar) => Same(at_add_scalar_(handle, scalar.number, Number.One));

        public Tensor sub_(Tensor target) => Same(at_sub_(handle, target.handle));

        public Tensor sub_(Scalar target) => Same(at_sub_scalar_(handle, target.number));

        public Tensor mul_(Tensor target) => Same(at_mul_(handle, target.handle));

        public Tensor mul_(Scalar target) => Same(at_mul_scalar_(handle, target.number));

        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Same(at_div_(handle, target.handle, (int)rounding_mode));

        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Same(at_div_scalar_(handle, target.number, (int)rounding_mode));

        public Tensor copy_(Tensor source, bool nonBlocking = false) => Same(at_copy_(handle, source.handle, nonBlocking));

        public Tensor fill_(Scalar value) => Same(at_fill_(handle, value.number));

        public Tensor zero_() => Same(at_zero_(handle));

        public Tensor lerp_(Tensor end, Tensor weight) => Same(at_lerp_(handle, end.handle, weight.handle));

        /// <exception cref="ArgumentException">Neither bound was given.</exception>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => Same((min, max) switch
        {
            (not null, not null) => at_clamp_(handle, min.number, max.number),
            (not null, null) => at_clamp_min_(handle, min.number),
            (null, not null) => at_clamp_max_(handle, max.number),
            _ => throw new ArgumentException("clamp_ needs min, max or both."),
        });

        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) =>
            Same(at_normal_(handle, mean, std, GeneratorHandle.Of(generator)));

        public Tensor uniform_(double from, double to, Generator? generator = null) =>
            Same(at_uniform_(handle, from, to, GeneratorHandle.Of(generator)));
    }
}
