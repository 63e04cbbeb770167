namespace TorchSharp.Modules
{
    /// <summary>Normalises each channel over the batch, or by running statistics when not training.</summary>
    public abstract class NormBase : nn.Module<Tensor, Tensor>
    {
        private protected NormBase(
            long numFeatures, double eps, double? momentum, bool affine, bool trackRunningStats, Device? device, ScalarType? dtype, string name)
            : base(name)
        {
            num_features = numFeatures;
            this.eps = eps;
            this.momentum = momentum;
            this.affine = affine;
            track_running_stats = trackRunningStats;
            if (affine)
            {
                register_parameter("weight", weight = new Parameter(torch.ones(numFeatures, dtype, device)));
                register_parameter("bias", bias = new Parameter(torch.zeros(numFeatures, dtype, device)));
            }

            if (trackRunningStats)
            {
                register_buffer("running_mean", running_mean = torch.zeros(numFeatures, dtype, device));
                register_buffer("running_var", running_var = torch.ones(numFeatures, dtype, device));
                register_buffer("num_batches_tracked", num_batches_tracked = torch.zeros([], ScalarType.Int64, device));
            }

            ComponentsAreRegistered();
        }

        public long num_features { get; }

        public double eps { get; set; }

        /// <summary>The share of the new batch in the running statistics; null averages over all batches.</summary>
        public double? momentum { get; set; }

        public bool affine { get; }

        public bool track_running_stats { get; }

        public Parameter? weight { get; set; }

        public Parameter? bias { get; set; }

        public Tensor? running_mean { get; set; }

        public Tensor? running_var { get; set; }

        public Tensor? num_batches_tracked { get; set; }

        protected abstract void ValidateInputDimensions(Tensor input);
    }

    public abstract class BatchNorm : NormBase
    {
        private protected BatchNorm(
            long numFeatures, double eps, double? momentum, bool affine, bool trackRunningStats, Device? device, ScalarType? dtype, string name)
            : base(numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, name)
        {
        }

        public override Tensor forward(Tensor input)
        {
            ValidateInputDimensions(input);
            if (training) num_batches_tracked?.add_(1);
            var share = momentum ?? (training && num_batches_tracked is { } seen ? 1.0 / seen.ToDouble() : 0);
            var batch = training || running_mean is null || running_var is null;
            return nn.functional.batch_norm(input, running_mean, running_var, weight, bias, batch, share, eps);
        }
    }

    public sealed class BatchNorm1d : BatchNorm
    {
        internal BatchNorm1d(
            long numFeatures, double eps, double? momentum, bool affine, bool trackRunningStats, Device? device, ScalarType? dtype)
            : base(numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, nameof(BatchNorm1d))
        {
        }

        protected override void ValidateInputDimensions(Tensor input)
        {
            if (input.ndim is not (2 or 3)) throw new ArgumentException($"BatchNorm1d takes 2 or 3 dimensions, not {input.ndim}.");
        }
    }

    public sealed class BatchNorm2d : BatchNorm
    {
        internal BatchNorm2d(
            long numFeatures, double eps, double? momentum, bool affine, bool trackRunningStats, Device? device, ScalarType? dtype)
            : base(numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, nameof(BatchNorm2d))
        {
        }

        protected override void ValidateInputDimensions(Tensor input)
        {
            if (input.ndim != 4) throw new ArgumentException($"BatchNorm2d takes 4 dimensions, not {input.ndim}.");
        }
    }
}

namespace TorchSharp
{
    public static partial class torch
    {
        public static partial class nn
        {
            public static BatchNorm1d BatchNorm1d(
                long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
                Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

            public static BatchNorm2d BatchNorm2d(
                long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true,
                Device? device = null, ScalarType? dtype = null) =>
                new(num_features, eps, momentum, affine, track_running_stats, device, dtype);
        }
    }
}
