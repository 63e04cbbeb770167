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
            StartingValues.Set(weight, bias);
            register_parameter("weight", weight);
            register_parameter("bias", bias);
            ComponentsAreRegistered();
        }

        public Parameter weight { get; set; }

        public Parameter? bias { get; set; }

        public override Tensor forward(Tensor tensor) => Own(at_linear(tensor.handle, weight.handle, TensorHandle.Of(bias)));
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
