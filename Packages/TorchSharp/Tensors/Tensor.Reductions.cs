namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor sum(ScalarType? type = null) => In(type, static x => Own(at_sum(x.handle)));

        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => sum([dim], keepdim, type);

        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) =>
            In(type, x => Own(at_sum_dims(x.handle, dim, dim.Length, keepdim)));

        public Tensor mean() => Own(at_mean(handle));

        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
            In(type, x => Own(at_mean_dims(x.handle, dimensions, dimensions.Length, keepdim)));

        public Tensor var(bool unbiased = true) => Own(at_var(handle, unbiased));

        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            In(type, x => Own(at_var_dims(x.handle, dimensions, dimensions.Length, unbiased, keepdim)));

        public Tensor std(bool unbiased = true) => Own(at_std(handle, unbiased));

        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            In(type, x => Own(at_std_dims(x.handle, dimensions, dimensions.Length, unbiased, keepdim)));

        public Tensor norm(float p = 2f) => Own(at_norm(handle, p));

        public Tensor norm(int dim, bool keepdim = false, float p = 2f) => Own(at_norm_dim(handle, dim, keepdim, p));

        public Tensor min() => Own(at_min(handle));

        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false)
        {
            Span<nint> both = stackalloc nint[2];
            Check(at_min_dim(handle, dim, keepdim, both));
            return (new Tensor(both[0]), new Tensor(both[1]));
        }

        public Tensor max() => Own(at_max(handle));

        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false)
        {
            Span<nint> both = stackalloc nint[2];
            Check(at_max_dim(handle, dim, keepdim, both));
            return (new Tensor(both[0]), new Tensor(both[1]));
        }

        public Tensor argmax() => Own(at_argmax(handle));

        public Tensor argmax(long dim, bool keepdim = false) => Own(at_argmax_dim(handle, dim, keepdim));

        public Tensor all() => Own(at_all(handle));

        public Tensor all(long dim, bool keepdim = false) => Own(at_all_dim(handle, dim, keepdim));

        public Tensor any() => Own(at_any(handle));

        public Tensor any(long dim, bool keepdim = false) => Own(at_any_dim(handle, dim, keepdim));

        /// <summary>The reduction of this tensor, converted first where another type was asked for.</summary>
        private Tensor In(ScalarType? type, Func<Tensor, Tensor> reduce)
        {
            if (type is null) return reduce(this);
            using var converted = to_type(type.Value);
            return reduce(converted);
        }
    }
}
