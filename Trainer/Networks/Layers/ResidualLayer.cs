using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>x + leaky(conv(x)): one more look at the whole of a small feature map. Keeps the shape [N, C, H, W].</summary>
public sealed class ResidualLayer : nn.Module<Tensor, Tensor>
{
    private readonly ConvolutionLayer _convolution;

    /// <summary>Creates the layer.</summary>
    /// <param name="channels">Channels, C.</param>
    public ResidualLayer(long channels)
        : base(nameof(ResidualLayer))
    {
        _convolution = new ConvolutionLayer(channels, channels);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        input + nn.functional.leaky_relu(_convolution.forward(input), LeakyReluLayer.Slope);
}
