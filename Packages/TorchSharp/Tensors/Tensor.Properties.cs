namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public long ndim => Value(at_ndim(handle));

        public long NumberOfElements => Value(at_numel(handle));

        public ScalarType dtype => (ScalarType)Value(at_dtype(handle));

        public DeviceType device_type => (DeviceType)Value(at_device_type(handle));

        public Device device => device_type == DeviceType.CPU ? CPU : new Device(device_type, (int)Value(at_device_index(handle)));

        public long[] shape
        {
            get
            {
                Span<long> sizes = stackalloc long[8];
                var count = (int)Value(at_shape(handle, sizes, sizes.Length));
                if (count <= sizes.Length) return sizes[..count].ToArray();
                var all = new long[count];
                Value(at_shape(handle, all, count));
                return all;
            }
        }

        public long dim() => ndim;

        public long numel() => NumberOfElements;

        public long size(int dim) => Value(at_size(handle, dim));

        public long[] size() => shape;

        /// <summary>How many elements apart neighbours in each dimension are.</summary>
        public long[] stride()
        {
            var strides = new long[ndim];
            Value(at_strides(handle, strides, strides.Length));
            return strides;
        }

        public bool is_contiguous() => Flag(at_is_contiguous(handle));
    }
}
