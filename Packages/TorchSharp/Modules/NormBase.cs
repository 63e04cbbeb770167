namespace TorchSharp.Modules;

/// <summary>Normalises each channel over the batch, or by running statistics when not training.</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    private protected readonly double eps;

    private protected NormBase(long numFeatures, double eps, double momentum, Device? device, ScalarType? dtype, string name)
        : base(name)
    {
        this.eps = eps;
        this.momentum = momentum;
        register_parameter("weight", weight = new Parameter(torch.ones([numFeatures], dtype, device)));
        register_parameter("bias", bias = new Parameter(torch.zeros([numFeatures], dtype, device)));
        register_buffer("running_mean", running_mean = torch.zeros([numFeatures], dtype, device));
        register_buffer("running_var", running_var = torch.ones([numFeatures], dtype, device));
        register_buffer("num_batches_tracked", num_batches_tracked = torch.zeros([], ScalarType.Int64, device));
        ComponentsAreRegistered();
    }

    /// <summary>The share of the new batch in the running statistics; null averages over all batches.</summary>
    public double? momentum { get; set; }

    public Parameter? weight { get; set; }

    public Parameter? bias { get; set; }

    public Tensor? running_mean { get; set; }

    public Tensor? running_var { get; set; }

    public Tensor? num_batches_tracked { get; set; }

    protected abstract void ValidateInputDimensions(Tensor input);
}
