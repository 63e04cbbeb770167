using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>Initial weights for leaky rectifier networks.</summary>
internal static class Initialization
{
    /// <summary>Normal weights with variance 2 / fan-in (He et al. 2015), times a gain squared.</summary>
    public static void He(Tensor weight, long fanIn, double gain = 1)
    {
        using var _ = no_grad();
        weight.normal_(0, gain * Math.Sqrt(2.0 / fanIn));
    }

    /// <summary>Zeros, for biases.</summary>
    public static void Zero(Tensor tensor)
    {
        using var _ = no_grad();
        tensor.zero_();
    }
}
