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

        public Tensor this[long i1, long i2]
        {
            get
            {
                using var row = select(0, i1);
                return row.select(0, i2);
            }

            set
            {
                using var place = this[i1, i2];
                place.copy_(value);
            }
        }

        public Tensor alias() => Own(at_alias(handle));

        public Tensor clone() => Own(at_clone(handle));

        public Tensor contiguous() => Own(at_contiguous(handle));

        public Tensor reshape(params long[] shape) => Own(at_reshape(handle, shape, shape.Length));

        public Tensor view(params long[] shape) => Own(at_view(handle, shape, shape.Length));

        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Own(at_flatten(handle, start_dim, end_dim));

        public Tensor permute(params long[] permutation) => Own(at_permute(handle, permutation, permutation.Length));

        public Tensor transpose(long dim0, long dim1) => Own(at_transpose(handle, dim0, dim1));

        public Tensor t() => Own(at_t(handle));

        public Tensor unsqueeze(long dim) => Own(at_unsqueeze(handle, dim));

        public Tensor squeeze(long? dim = null) => Own(dim is { } one ? at_squeeze_dim(handle, one) : at_squeeze(handle));

        public Tensor expand(params long[] sizes) => Own(at_expand(handle, sizes, sizes.Length, false));

        public Tensor repeat(params long[] sizes) => Own(at_repeat(handle, sizes, sizes.Length));

        public Tensor flip(params long[] dims) => Own(at_flip(handle, dims, dims.Length));

        public Tensor narrow(long dim, long start, long length) => Own(at_narrow(handle, dim, start, length));

        public Tensor slice(long dim, long start, long finish, long step) => Own(at_slice(handle, dim, start, finish, step));

        public Tensor select(long dim, long index) => Own(at_select(handle, dim, index));

        public Tensor index_select(long dim, Tensor index) => Own(at_index_select(handle, dim, index.handle));

        public Tensor gather(long dim, Tensor index) => Own(at_gather(handle, dim, index.handle));

        /// <summary>Each element <paramref name="repeats"/> times in a row; of the flattened tensor where no dimension is given.</summary>
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null)
        {
            if (dim is { } one) return Own(at_repeat_interleave(handle, repeats, one));
            using var flat = flatten();
            return Own(at_repeat_interleave(flat.handle, repeats, 0));
        }

        /// <summary>Parts of <paramref name="size"/> along a dimension; the last may be smaller.</summary>
        public Tensor[] split(long size, int dim = 0) => Split(size, dim);

        /// <summary>At most <paramref name="chunks"/> parts of equal size along a dimension; the last may be smaller.</summary>
        public Tensor[] chunk(long chunks, long dim = 0) => Split(long.Max(1, (this.size((int)dim) + chunks - 1) / chunks), dim);

        private Tensor[] Split(long size, long dim)
        {
            var length = this.size((int)dim);
            var parts = new nint[size > 0 ? long.Max(1, (length + size - 1) / size) : 1];
            var count = (int)Value(at_split(handle, size, dim, parts, parts.Length));
            return Array.ConvertAll(parts[..count], static part => new Tensor(part));
        }
    }
}
