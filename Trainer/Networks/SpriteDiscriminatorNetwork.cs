using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>
/// Judges sprites: premultiplied RGBA [N, 4, H, W] and attribute indices [N, A] → a logit each, [N].
/// </summary>
/// <remarks>
/// The attributes enter by projection (Miyato and Koyama 2018): logit = w·φ(x) + b + Σₐ e(yₐ)·φ(x), with one table of
/// vectors e for all attributes.
/// </remarks>
public sealed class SpriteDiscriminatorNetwork : DiscriminatorNetwork
{
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;
    private readonly LinearLayer _features;
    private readonly LinearLayer _logit;
    private readonly AttributeEmbedding? _attributes;
    private readonly LabelProjection? _hidden;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="shape">Its sizes.</param>
    public SpriteDiscriminatorNetwork(NetworkShape shape)
        : base(nameof(SpriteDiscriminatorNetwork))
    {
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. Build(shape)]);
        _features = new LinearLayer((long)NetworkShape.ChannelsAt(shape.DiscriminatorChannels, 0) * shape.SmallestHeight * shape.SmallestWidth, shape.FeatureLength);
        _logit = new LinearLayer(shape.FeatureLength, 1);
        _attributes = shape.ValueCounts.Count == 0 ? null : new AttributeEmbedding(shape.ValueCounts, shape.HasUnknown, shape.FeatureLength, deviation: 0.05);
        _hidden = shape.HiddenLabels is { IsJudged: true } hidden ? new LabelProjection(hidden.Count, shape.ValueCounts.Count, shape.FeatureLength) : null;
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor Features(Tensor samples)
    {
        var activations = _layers.Aggregate(samples, (input, layer) => layer.forward(input));
        return Rectify(_features.forward(activations.flatten(1)));
    }

    /// <inheritdoc/>
    public override Tensor Logits(Tensor features, Tensor attributes)
    {
        var logits = _logit.forward(features).squeeze(1);
        logits = _attributes is null ? logits : logits + (_attributes.forward(attributes).sum(1) * features).sum(1);
        return _hidden is null ? logits : logits + _hidden.forward(features, attributes);
    }

    private static Tensor Rectify(Tensor input) => nn.functional.leaky_relu(input, LeakyReluLayer.Slope);

    private static IEnumerable<nn.Module<Tensor, Tensor>> Build(NetworkShape shape)
    {
        var channels = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, shape.Doublings);
        yield return new ConvolutionLayer(4, channels);
        yield return new LeakyReluLayer();
        for (var doubling = shape.Doublings - 1; doubling >= 0; doubling--)
        {
            var next = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, doubling);
            yield return new ConvolutionLayer(channels, next, stride: 2);
            yield return new LeakyReluLayer();
            channels = next;
        }

        yield return new ResidualLayer(channels);
    }
}
