namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Functions on images, [N, C, H, W].</content>
        public static partial class functional
        {
            private static readonly long[] Ones = [1, 1];
            private static readonly long[] Zeros = [0, 0];

            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null,
                long groups = 1)
            {
                strides ??= Ones;
                padding ??= Zeros;
                dilation ??= Ones;
                return Own(at_conv2d(
                    input.handle, weight.handle, TensorHandle.Of(bias), strides, strides.Length, padding, padding.Length, dilation,
                    dilation.Length, groups));
            }

            /// <summary>[N, C r², H, W] to [N, C, H r, W r].</summary>
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => Own(at_pixel_shuffle(input.handle, upscale_factor));

            /// <summary>[N, C, H r, W r] to [N, C r², H, W].</summary>
            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) =>
                Own(at_pixel_unshuffle(input.handle, downscale_factor));

            /// <exception cref="NotSupportedException">divisor_override was given.</exception>
            public static Tensor avg_pool2d(
                Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null)
            {
                Unsupported.When(divisor_override is not null, "avg_pool2d's divisor_override");
                var step = stride ?? kernel_size;
                return Own(at_avg_pool2d(
                    input.handle, [kernel_size, kernel_size], 2, [step, step], 2, [padding, padding], 2, ceil_mode, count_include_pad));
            }

            /// <summary>Another height and width, by <paramref name="size"/> or by <paramref name="scale_factor"/>, one of them.</summary>
            /// <exception cref="ArgumentException">Neither was given, or both.</exception>
            /// <exception cref="NotSupportedException">align_corners, recompute_scale_factor or antialias was asked for.</exception>
            public static Tensor interpolate(
                Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest,
                bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false)
            {
                Unsupported.When(mode != InterpolationMode.Nearest, $"interpolate's mode {mode}");
                Unsupported.When(
                    align_corners is not null || recompute_scale_factor || antialias,
                    "interpolate's align_corners, recompute_scale_factor and antialias");
                if (size is null == scale_factor is null) throw new ArgumentException("interpolate needs either size or scale_factor.");
                if (size is not null) return Own(at_upsample_nearest2d(x.handle, size, size.Length));
                double rows = scale_factor![0], columns = scale_factor[^1];
                return Own(at_upsample_nearest2d_by(x.handle, [(long)(x.size(-2) * rows), (long)(x.size(-1) * columns)], 2, rows, columns));
            }
        }
    }
}
