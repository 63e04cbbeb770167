namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <exception cref="NotSupportedException">Another type was asked for.</exception>
        public Tensor sum(ScalarType? type = null)
        {
            Unsupported.When(type is not null, "sums in another type");
            return Own(at_sum(handle));
        }

        /// <exception cref="NotSupportedException">Another type was asked for.</exception>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null)
        {
            Unsupported.When(type is not null, "sums in another type");
            return Own(at_sum_dim(handle, dim, keepdim));
        }

        public Tensor mean() => Own(at_mean(handle));

        public Tensor max() => Own(at_max(handle));

        public Tensor argmax(long dim, bool keepdim = false) => Own(at_argmax(handle, dim, keepdim));
    }
}
