namespace TorchSharp.Modules;

public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    private protected Convolution(
        string name, long inputs, long outputs, long[] kernel, long[] stride, long[] padding, long[] dilation, long groups, bool bias,
        PaddingModes paddingMode, Device? device, ScalarType? dtype)
        : base(name)
    {
        Unsupported.When(paddingMode != PaddingModes.Zeros, $"{name} with padding of mode {paddingMode}");
        in_channels = inputs;
        out_channels = outputs;
        kernel_size = kernel;
        this.stride = stride;
        this.padding = padding;
        this.dilation = dilation;
        this.groups = groups;
        weight = new Parameter(torch.empty([outputs, inputs / groups, .. kernel], dtype, device));
        this.bias = bias ? new Parameter(torch.empty([outputs], dtype, device)) : null;
        nn.init.ResetLike(weight, this.bias);
        register_parameter("weight", weight);
        register_parameter("bias", this.bias);
        ComponentsAreRegistered();
    }

    public long in_channels { get; }

    public long out_channels { get; }

    public long[] kernel_size { get; set; }

    public long[] stride { get; set; }

    public long[] padding { get; }

    public long[] dilation { get; set; }

    public long groups { get; set; }

    public Parameter weight { get; set; }

    public Parameter? bias { get; set; }
}
