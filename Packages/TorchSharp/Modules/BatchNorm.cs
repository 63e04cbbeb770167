namespace TorchSharp.Modules;

public abstract class BatchNorm : NormBase
{
    private protected BatchNorm(long numFeatures, double eps, double momentum, Device? device, ScalarType? dtype, string name)
        : base(numFeatures, eps, momentum, device, dtype, name)
    {
    }

    public override Tensor forward(Tensor input)
    {
        ValidateInputDimensions(input);
        if (training) num_batches_tracked!.add_(1);
        return Own(at_batch_norm(
            input.handle, weight!.handle, bias!.handle, running_mean!.handle, running_var!.handle, training,
            momentum ?? 1 / num_batches_tracked!.ToDouble(), eps));
    }
}
