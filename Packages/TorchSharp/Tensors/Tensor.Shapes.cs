namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The slice at an index of the first dimension; a negative one counts from the end.</summary>
        public Tensor this[long i1]
        {
            get => select(0, i1);
            set
            {
                using var place = select(0, i1);
                place.copy_(value);
            }
        }

        public Tensor contiguous() => Own(at_contiguous(handle));

        public Tensor reshape(params long[] shape) => Own(at_reshape(handle, shape, shape.Length));

        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Own(at_flatten(handle, start_dim, end_dim));

        public Tensor permute(params long[] permutation) => Own(at_permute(handle, permutation, permutation.Length));

        public Tensor t() => Own(at_t(handle));

        public Tensor squeeze(long? dim = null) => Own(dim is { } one ? at_squeeze_dim(handle, one) : at_squeeze(handle));

        public Tensor expand(params long[] sizes) => Own(at_expand(handle, sizes, sizes.Length));

        public Tensor narrow(long dim, long start, long length) => Own(at_narrow(handle, dim, start, length));

        /// <summary>Parts of these lengths along a dimension, one behind the other.</summary>
        public Tensor[] split(long[] sizes, long dim = 0)
        {
            var results = new nint[sizes.Length];
            Check(at_split(handle, sizes, sizes.Length, dim, results));
            return Array.ConvertAll(results, Own);
        }

        public Tensor select(long dim, long index) => Own(at_select(handle, dim, index));

        public Tensor index_select(long dim, Tensor index) => Own(at_index_select(handle, dim, index.handle));
    }
}
