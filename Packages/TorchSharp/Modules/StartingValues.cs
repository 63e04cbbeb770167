namespace TorchSharp.Modules;

/// <summary>The numbers that layers start with.</summary>
internal static class StartingValues
{
    /// <summary>
    /// As PyTorch's linear layers and convolutions start: weights and biases uniform within ±1 / √(inputs of each unit).
    /// </summary>
    public static void Set(Parameter weight, Parameter? bias)
    {
        using var mode = torch.no_grad();
        var inputs = 1L;
        foreach (var size in weight.shape.AsSpan(1)) inputs *= size;
        var bound = 1 / Math.Sqrt(inputs);
        Check(at_uniform_(weight.handle, -bound, bound));
        if (bias is not null) Check(at_uniform_(bias.handle, -bound, bound));
    }
}
