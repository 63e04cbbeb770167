using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Growing;

/// <summary>
/// Takes the images of a stage that is not the last into the discriminator, where the layers for larger ones would have led to:
/// [N, 4, H, W] → [N, C, H, W].
/// </summary>
internal sealed class ImageEntry : nn.Module<Tensor, Tensor>
{
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;

    /// <summary>Holds the layers.</summary>
    public ImageEntry(IEnumerable<nn.Module<Tensor, Tensor>> layers)
        : base(nameof(ImageEntry))
    {
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. layers]);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => _layers.Aggregate(input, (activations, layer) => layer.forward(activations));
}
