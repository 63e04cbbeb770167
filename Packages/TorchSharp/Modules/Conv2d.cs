namespace TorchSharp.Modules
{
    public sealed class Conv2d : Convolution
    {
        private readonly long stride;
        private readonly long padding;
        private readonly long dilation;
        private readonly long groups;

        internal Conv2d(
            long inputs, long outputs, long kernel, long stride, long padding, long dilation, long groups, bool hasBias,
            Device? device, ScalarType? dtype)
            : base(nameof(Conv2d), [outputs, inputs / groups, kernel, kernel], hasBias, device, dtype) =>
            (this.stride, this.padding, this.dilation, this.groups) = (stride, padding, dilation, groups);

        public override Tensor forward(Tensor input) =>
            Own(at_conv2d(input.handle, weight.handle, TensorHandle.Of(bias), stride, padding, dilation, groups));
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            public static Conv2d Conv2d(
                long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
                PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true,
                Device? device = null, ScalarType? dtype = null) =>
                new(in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias, device, dtype);
        }
    }
}
