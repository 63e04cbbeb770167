namespace TorchSharp.Modules;

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
