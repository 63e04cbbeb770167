using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Growing;

/// <summary>
/// Makes the images of a stage that is not the last from the feature map of half their size: rectifies it and doubles it to colours, as the
/// generator's own last layers do. [N, C, H, W] → premultiplied RGBA in 0…1, [N, 4, 2H, 2W].
/// </summary>
internal sealed class ImageHead : nn.Module<Tensor, Tensor>, ILayer
{
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;

    /// <summary>Creates the layers.</summary>
    /// <param name="rectifier">What stands before every layer of the generator.</param>
    /// <param name="channels">Channels of the feature map, C.</param>
    public ImageHead(IEnumerable<nn.Module<Tensor, Tensor>> rectifier, int channels)
        : base(nameof(ImageHead))
    {
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. rectifier, new UpsamplingLayer(channels, 4), new SigmoidLayer()]);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => _layers.Aggregate(input, (activations, layer) => layer.forward(activations));

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) => _layers.Cast<ILayer>().Aggregate(input, (value, layer) => layer.Write(graph, value));
}
