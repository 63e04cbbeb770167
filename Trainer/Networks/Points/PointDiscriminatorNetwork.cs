using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Points;

/// <summary>
/// Judges points: [N, D] → a logit each, [N], or one for each pack of m, [N / m]. The features are the last hidden layer; the minibatch standard deviation,
/// where that is asked for, stands before it, so that what it means for a point can depend on where the point lies.
/// </summary>
public sealed class PointDiscriminatorNetwork : DiscriminatorNetwork
{
    private readonly DiscriminatorOptions _options;
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;
    private readonly LinearLayer _logit;
    private readonly LabelProjection? _hidden;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="shape">Its sizes.</param>
    public PointDiscriminatorNetwork(PointShape shape)
        : base(nameof(PointDiscriminatorNetwork))
    {
        _options = shape.Discriminator;
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. Build(shape)]);
        _logit = new LinearLayer(shape.DiscriminatorWidth, 1);
        _hidden = shape.HiddenLabels is { IsJudged: true } hidden ? new LabelProjection(hidden.Count, column: 0, shape.DiscriminatorWidth) : null;
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override int Group => _options.Group;

    /// <inheritdoc/>
    public override IReadOnlyList<nn.Module> Layers => [.. _layers.Where(layer => layer.parameters().Any())];

    /// <inheritdoc/>
    public override Tensor Features(Tensor samples) => _layers.Aggregate(Pack(samples, _options.Packing), (activations, layer) => layer.forward(activations));

    /// <inheritdoc/>
    public override Tensor Logits(Tensor features, Tensor attributes)
    {
        var logits = _logit.forward(features).squeeze(1);
        return _hidden is null ? logits : logits + _hidden.forward(features, attributes);
    }

    private static IEnumerable<nn.Module<Tensor, Tensor>> Build(PointShape shape)
    {
        for (var layer = 0; layer < shape.DiscriminatorDepth; layer++)
        {
            var inputs = layer == 0 ? shape.Dimensions * shape.Discriminator.Packing : shape.DiscriminatorWidth;
            if (shape.Discriminator.HasBatchDeviation && layer == shape.DiscriminatorDepth - 1)
            {
                yield return new BatchDeviationLayer();
                inputs++;
            }

            if (shape.MaxoutPieces > 1)
            {
                yield return new MaxoutLayer(inputs, shape.DiscriminatorWidth, shape.MaxoutPieces);
            }
            else
            {
                yield return new LinearLayer(inputs, shape.DiscriminatorWidth);
                yield return new LeakyReluLayer();
            }

            if (shape.Discriminator.Dropout > 0)
            {
                yield return new DropoutLayer(shape.Discriminator.Dropout);
            }
        }
    }
}
