namespace TorchSharp.Modules
{
    /// <summary>A learned vector for each whole number below a bound.</summary>
    public sealed class Embedding : nn.Module<Tensor, Tensor>
    {
        internal Embedding(long count, long size, Device? device, ScalarType? dtype)
            : base(nameof(Embedding))
        {
            weight = new Parameter(torch.randn(count, size, dtype, device));
            register_parameter("weight", weight);
            ComponentsAreRegistered();
        }

        public Parameter weight { get; set; }

        public override Tensor forward(Tensor input) => Own(at_embedding(weight.handle, input.handle));
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <exception cref="NotSupportedException">padding_idx, max_norm, scale_grad_by_freq or sparse was asked for.</exception>
            public static Embedding Embedding(
                long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
                bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
            {
                Unsupported.When(
                    padding_idx is not null || max_norm is not null || scale_grad_by_freq || sparse,
                    "Embedding's padding_idx, max_norm, scale_grad_by_freq and sparse");
                return new(num_embeddings, embedding_dims, device, dtype);
            }
        }
    }
}
