using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>Finds latents of samples: images [N, C, H, W] by strided convolutions, or points [N, D] by three hidden layers, → [N, Z].</summary>
internal sealed class EncoderNetwork : nn.Module<Tensor, Tensor>
{
    private const int Width = 128;
    private const int FirstChannels = 32;
    private const int SmallestSide = 4;
    private const int HiddenLayers = 3;

    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;
    private readonly LinearLayer _latent;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="sample">The shape of a sample, [C, H, W] or [D].</param>
    /// <param name="latentLength">Length of a latent, Z.</param>
    public EncoderNetwork(long[] sample, int latentLength)
        : base(nameof(EncoderNetwork))
    {
        var (layers, length) = sample is [var channels, var height, var width] ? ForImages(channels, height, width) : ForPoints(sample[0]);
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. layers]);
        _latent = new LinearLayer(length, latentLength);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor samples) =>
        _latent.forward(_layers.Aggregate(samples, (activations, layer) => layer.forward(activations)).flatten(1));

    private static (List<nn.Module<Tensor, Tensor>> Layers, long Length) ForImages(long channels, long height, long width)
    {
        List<nn.Module<Tensor, Tensor>> layers = [];
        for (var next = FirstChannels; height % 2 == 0 && width % 2 == 0 && Math.Min(height, width) / 2 >= SmallestSide; next = Math.Min(2 * next, Width))
        {
            layers.Add(new ConvolutionLayer(channels, next, stride: 2));
            layers.Add(new LeakyReluLayer());
            (channels, height, width) = (next, height / 2, width / 2);
        }

        return (layers, channels * height * width);
    }

    private static (List<nn.Module<Tensor, Tensor>> Layers, long Length) ForPoints(long dimensions)
    {
        List<nn.Module<Tensor, Tensor>> layers = [];
        for (var layer = 0; layer < HiddenLayers; layer++)
        {
            layers.Add(new LinearLayer(layer == 0 ? dimensions : Width, Width));
            layers.Add(new LeakyReluLayer());
        }

        return (layers, Width);
    }
}
