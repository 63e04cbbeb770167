namespace TorchSharp.Modules;

/// <summary>A tensor that a module learns. It takes the given tensor's place, which becomes invalid.</summary>
public class Parameter : Tensor
{
    public Parameter(Tensor data, bool requires_grad = true)
        : base(data) => this.requires_grad = requires_grad;
}
