namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor add_(Tensor target) => Same(at_add_(handle, target.handle));

        public Tensor add_(Scalar scalar) => Same(at_add_scalar_(handle, scalar.number));

        public Tensor mul_(Scalar target) => Same(at_mul_scalar_(handle, target.number));

        public Tensor copy_(Tensor source, bool nonBlocking = false) => Same(at_copy_(handle, source.handle, nonBlocking));

        public Tensor index_copy_(long dim, Tensor index, Tensor source) => Same(at_index_copy_(handle, dim, index.handle, source.handle));

        public Tensor lerp_(Tensor end, Tensor weight) => Same(at_lerp_(handle, end.handle, weight.handle));

        /// <summary>Normal numbers from the library's own generator, the only one there is here.</summary>
        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) => Same(at_normal_(handle, mean, std));
    }
}
