namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public long ndim => Value(at_ndim(handle));

        public ScalarType dtype => (ScalarType)Value(at_dtype(handle));

        public Device device => new((DeviceType)Value(at_device_type(handle)), (int)Value(at_device_index(handle)));

        public long[] shape
        {
            get
            {
                var sizes = new long[ndim];
                Check(at_shape(handle, sizes));
                return sizes;
            }
        }

        public long numel() => Value(at_numel(handle));
    }
}
