namespace TorchSharp.Modules;

public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    private protected Convolution(string name, long[] weightShape, bool hasBias, Device? device, ScalarType? dtype)
        : base(name)
    {
        weight = new Parameter(torch.empty(weightShape, dtype, device));
        bias = hasBias ? new Parameter(torch.empty([weightShape[0]], dtype, device)) : null;
        StartingValues.Set(weight, bias);
        register_parameter("weight", weight);
        register_parameter("bias", bias);
        ComponentsAreRegistered();
    }

    public Parameter weight { get; set; }

    public Parameter? bias { get; set; }
}
