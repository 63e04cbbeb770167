namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static class functional
        {
            /// <exception cref="NotSupportedException">inplace was asked for.</exception>
            public static Tensor relu(Tensor x, bool inplace = false)
            {
                Unsupported.When(inplace, "relu's inplace");
                return Own(at_relu(x.handle));
            }

            /// <exception cref="NotSupportedException">inplace was asked for.</exception>
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false)
            {
                Unsupported.When(inplace, "leaky_relu's inplace");
                return Own(at_leaky_relu(input.handle, negative_slope));
            }

            /// <summary>x Wᵀ + b.</summary>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) =>
                Own(at_linear(input.handle, weights.handle, TensorHandle.Of(bias)));

            /// <summary>One number of strides, padding or dilation stands for both dimensions.</summary>
            /// <exception cref="NotSupportedException">The two dimensions were to differ.</exception>
            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                long groups = 1)
            {
                return Own(at_conv2d(input.handle, weight.handle, TensorHandle.Of(bias), Same(strides, 1), Same(padding, 0), Same(dilation, 1), groups));

                static long Same(long[]? sizes, long usual)
                {
                    Unsupported.When(sizes is [var rows, var columns] && rows != columns, "conv2d with unequal sizes");
                    return sizes?[0] ?? usual;
                }
            }

            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => Own(at_softplus(x.handle, beta, threshold));

            /// <exception cref="NotSupportedException">Another type was asked for.</exception>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null)
            {
                Unsupported.When(dtype is not null, "softmax in another type");
                return Own(at_softmax(input.handle, dim));
            }

            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean,
                double label_smoothing = 0) =>
                Own(at_cross_entropy(input.handle, target.handle, TensorHandle.Of(weight), (long)reduction, ignore_index, label_smoothing));

            /// <exception cref="NotSupportedException">divisor_override was given.</exception>
            public static Tensor avg_pool2d(
                Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null)
            {
                Unsupported.When(divisor_override is not null, "avg_pool2d's divisor_override");
                return Own(at_avg_pool2d(input.handle, kernel_size, stride ?? kernel_size, padding, ceil_mode, count_include_pad));
            }

            /// <summary>[N, C r², H, W] to [N, C, H r, W r].</summary>
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => Own(at_pixel_shuffle(input.handle, upscale_factor));
        }
    }
}
