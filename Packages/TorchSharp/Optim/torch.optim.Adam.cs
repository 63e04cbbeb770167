namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <exception cref="NotSupportedException">weight_decay, amsgrad or maximize was asked for.</exception>
        public static Adam Adam(
            IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        {
            Unsupported.When(weight_decay != 0 || amsgrad || maximize, "Adam's weight_decay, amsgrad and maximize");
            return new([.. parameters], lr, beta1, beta2, eps);
        }
    }
}
