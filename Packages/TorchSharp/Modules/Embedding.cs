namespace TorchSharp.Modules
{
    /// <summary>A learned vector for each whole number below a bound.</summary>
    public sealed class Embedding : nn.Module<Tensor, Tensor>
    {
        private readonly long paddingIndex;

        internal Embedding(long count, long size, long? paddingIndex, Device? device, ScalarType? dtype)
            : base(nameof(Embedding))
        {
            this.paddingIndex = paddingIndex is < 0 ? count + paddingIndex.Value : paddingIndex ?? -1;
            weight = new Parameter(torch.empty([count, size], dtype, device));
            nn.init.normal_(weight);
            if (this.paddingIndex >= 0)
            {
                using var mode = torch.no_grad();
                using var row = weight.select(0, this.paddingIndex);
                row.zero_();
            }

            register_parameter("weight", weight);
            ComponentsAreRegistered();
        }

        public Parameter weight { get; set; }

        public override Tensor forward(Tensor input) => Own(at_embedding(weight.handle, input.handle, paddingIndex));
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            /// <exception cref="NotSupportedException">max_norm, scale_grad_by_freq or sparse was asked for.</exception>
            public static Embedding Embedding(
                long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
                bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
            {
                Unsupported.When(
                    max_norm is not null || scale_grad_by_freq || sparse, "Embedding's max_norm, scale_grad_by_freq and sparse");
                return new(num_embeddings, embedding_dims, padding_idx, device, dtype);
            }
        }
    }
}
