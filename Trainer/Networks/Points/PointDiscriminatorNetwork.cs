using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Points;

/// <summary>Judges points: [N, D] → a logit each, [N]. The features are the last hidden layer, [N, width].</summary>
public sealed class PointDiscriminatorNetwork : DiscriminatorNetwork
{
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;
    private readonly LinearLayer _logit;
    private readonly LabelProjection? _hidden;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="shape">Its sizes.</param>
    public PointDiscriminatorNetwork(PointShape shape)
        : base(nameof(PointDiscriminatorNetwork))
    {
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. Build(shape)]);
        _logit = new LinearLayer(shape.Width, 1);
        _hidden = shape.HiddenLabels is { IsJudged: true } hidden ? new LabelProjection(hidden.Count, column: 0, shape.Width) : null;
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor Features(Tensor samples) => _layers.Aggregate(samples, (activations, layer) => layer.forward(activations));

    /// <inheritdoc/>
    public override Tensor Logits(Tensor features, Tensor attributes)
    {
        var logits = _logit.forward(features).squeeze(1);
        return _hidden is null ? logits : logits + _hidden.forward(features, attributes);
    }

    private static IEnumerable<nn.Module<Tensor, Tensor>> Build(PointShape shape)
    {
        for (var layer = 0; layer < shape.Depth; layer++)
        {
            yield return new LinearLayer(layer == 0 ? shape.Dimensions : shape.Width, shape.Width);
            yield return new LeakyReluLayer();
        }
    }
}
