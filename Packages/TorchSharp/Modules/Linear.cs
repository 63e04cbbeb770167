namespace TorchSharp.Modules
{
    /// <summary>y = x Wᵀ + b.</summary>
    public sealed class Linear : nn.Module<Tensor, Tensor>
    {
        internal Linear(long inputSize, long outputSize, bool hasBias, Device? device, ScalarType? dtype)
            : base(nameof(Linear))
        {
            weight = new Parameter(torch.empty([outputSize, inputSize], dtype, device));
            bias = hasBias ? new Parameter(torch.empty([outputSize], dtype, device)) : null;
            nn.init.ResetLike(weight, bias);
            register_parameter("weight", weight);
            register_parameter("bias", bias);
            ComponentsAreRegistered();
        }

        public Parameter weight { get; set; }

        public Parameter? bias { get; set; }

        public override Tensor forward(Tensor tensor) => nn.functional.linear(tensor, weight, bias);
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            public static Linear Linear(
                long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
                new(inputSize, outputSize, hasBias, device, dtype);
        }
    }
}
