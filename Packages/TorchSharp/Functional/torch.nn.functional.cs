namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? Changed(x, at_relu_(x.handle)) : x.relu();

            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) => inplace
                ? Changed(input, at_leaky_relu_(input.handle, negative_slope))
                : Own(at_leaky_relu(input.handle, negative_slope));

            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => x.softplus(beta, threshold);

            public static Tensor sigmoid(Tensor x) => x.sigmoid();

            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null)
            {
                if (dtype is null) return Own(at_softmax(input.handle, dim));
                using var converted = input.to_type(dtype.Value);
                return Own(at_softmax(converted.handle, dim));
            }

            public static Tensor log_softmax(Tensor x, long dim) => Own(at_log_softmax(x.handle, dim));

            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean,
                double label_smoothing = 0) =>
                Own(at_cross_entropy(input.handle, target.handle, TensorHandle.Of(weight), (long)reduction, ignore_index, label_smoothing));

            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => inplace
                ? Changed(input, at_dropout_(input.handle, p, training))
                : Own(at_dropout(input.handle, p, training));

            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) =>
                Own(at_linear(input.handle, weights.handle, TensorHandle.Of(bias)));

            public static Tensor batch_norm(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null, bool training = false,
                double momentum = 0.1, double eps = 1E-05) =>
                Own(at_batch_norm(
                    input.handle, TensorHandle.Of(weight), TensorHandle.Of(bias), TensorHandle.Of(running_mean),
                    TensorHandle.Of(running_var), training, momentum, eps));

            private static Tensor Changed(Tensor tensor, int status)
            {
                Check(status);
                return tensor;
            }
        }
    }
}
