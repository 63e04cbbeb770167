using GanAssets.Trainer.Networks.Growing;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>
/// Judges sprites: premultiplied RGBA [N, 4, H, W] and attribute indices [N, A] → a logit each, [N], or one for each pack of m, [N / m].
/// </summary>
/// <remarks>
/// The attributes enter by projection (Miyato and Koyama 2018): logit = w·φ(x) + b + Σₐ e(yₐ)·φ(x), with one table of
/// vectors e for all attributes. A pack has the attributes of all its samples, so the table has a part for each place in the pack.
/// Where images grow, each stage before the last has an entry of its own, and the layers before it rest.
/// </remarks>
public sealed class SpriteDiscriminatorNetwork : DiscriminatorNetwork
{
    private readonly IReadOnlyList<int> _valueCounts;
    private readonly DiscriminatorOptions _options;
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;
    private readonly Growth? _growth;
    private readonly ModuleList<ImageEntry>? _entries;
    private readonly int[] _joints;
    private readonly LinearLayer _features;
    private readonly LinearLayer _logit;
    private readonly AttributeEmbedding? _attributes;
    private readonly LinearLayer? _classifier;
    private readonly LabelProjection? _hidden;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="shape">Its sizes.</param>
    public SpriteDiscriminatorNetwork(NetworkShape shape)
        : base(nameof(SpriteDiscriminatorNetwork))
    {
        (_valueCounts, _options) = (shape.ValueCounts, shape.Discriminator);
        nn.Module<Tensor, Tensor>[] layers = [.. Build(shape)];
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>(layers);
        _growth = Growth.Of(_options.IsProgressive, shape);
        _entries = _growth is null ? null : new ModuleList<ImageEntry>([.. BuildEntries(shape)]);

        // After how many layers an entry joins at the feature map of each number of doublings; attention looks at what has joined.
        _joints = [.. Enumerable.Range(0, layers.Length).Where(i => layers[i] is ConvolutionLayer).Reverse().Select(i => i + (_options.Dropout > 0 ? 3 : 2))];
        var channels = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, 0) + (_options.HasBatchDeviation ? 1 : 0);
        _features = new LinearLayer((long)channels * shape.SmallestHeight * shape.SmallestWidth, shape.FeatureLength);
        _logit = new LinearLayer(shape.FeatureLength, 1);
        _attributes = _valueCounts.Count == 0 || !_options.HasProjection
            ? null
            : new AttributeEmbedding([.. InEachPlace(_valueCounts)], [.. InEachPlace(shape.HasUnknown)], shape.FeatureLength, deviation: 0.05);
        _classifier = _valueCounts.Count == 0 || !_options.HasClassifier
            ? null
            : new LinearLayer(shape.FeatureLength, (long)_options.Packing * _valueCounts.Sum());
        _hidden = shape.HiddenLabels is { IsJudged: true } hidden ? new LabelProjection(hidden.Count, _valueCounts.Count, shape.FeatureLength) : null;
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override int Group => _options.Group;

    /// <inheritdoc/>
    public override IReadOnlyList<nn.Module> Layers => [.. _layers.Where(layer => layer.parameters().Any())];

    /// <inheritdoc/>
    public override Growth? Growth => _growth;

    /// <inheritdoc/>
    public override Tensor Features(Tensor samples)
    {
        var activations = _growth is null
            ? _layers.Aggregate(Pack(samples, _options.Packing), (input, layer) => layer.forward(input))
            : Grow(_growth, samples);
        return Rectify(_features.forward(activations.flatten(1)));
    }

    /// <inheritdoc/>
    public override Tensor Logits(Tensor features, Tensor attributes)
    {
        var logits = _logit.forward(features).squeeze(1);
        logits = _attributes is null ? logits : logits + (_attributes.forward(Pack(attributes, _options.Packing)).sum(1) * features).sum(1);
        return _hidden is null ? logits : logits + _hidden.forward(features, attributes);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Tensor> AttributeLogits(Tensor features)
    {
        if (_classifier is null)
        {
            return base.AttributeLogits(features);
        }

        var logits = _classifier.forward(features).reshape(-1, _valueCounts.Sum());
        return [.. _valueCounts.Select((count, attribute) => logits.narrow(1, _valueCounts.Take(attribute).Sum(), count))];
    }

    private static Tensor Rectify(Tensor input) => nn.functional.leaky_relu(input, LeakyReluLayer.Slope);

    private Tensor Grow(Growth growth, Tensor samples)
    {
        var stage = growth.Stage();
        var images = Growth.Shrink(samples, growth.Last - stage.Doubling);
        var (map, joint) = (Enter(stage.Doubling, images), _joints[stage.Doubling]);
        if (!stage.IsFading)
        {
            return Run(map, joint, _layers.Count());
        }

        var half = stage.Doubling - 1;
        var (older, newer) = (Enter(half, Growth.Shrink(images, 1)), Run(map, joint, _joints[half]));
        return Run(Growth.Blend(older, newer, stage.Share), _joints[half], _layers.Count());

        Tensor Enter(int doublings, Tensor entering)
        {
            var packs = Pack(entering, _options.Packing);
            return doublings == growth.Last ? Run(packs, 0, _joints[doublings]) : _entries!.ElementAt(doublings - 1).forward(packs);
        }

        Tensor Run(Tensor activations, int first, int end) => _layers.Take(first..end).Aggregate(activations, (input, layer) => layer.forward(input));
    }

    private static IEnumerable<ImageEntry> BuildEntries(NetworkShape shape) => Enumerable.Range(1, shape.Doublings - 1)
        .Select(doublings => new ImageEntry(Block(shape, 4 * shape.Discriminator.Packing, doublings, stride: 1)));

    private static IEnumerable<nn.Module<Tensor, Tensor>> Build(NetworkShape shape)
    {
        var options = shape.Discriminator;
        var attention = shape.AttentionDoubling(shape.Doublings);
        var channels = 4 * options.Packing;
        for (var doubling = shape.Doublings; doubling >= 0; doubling--)
        {
            var next = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, doubling);
            foreach (var layer in Block(shape, channels, doubling, stride: doubling == shape.Doublings ? 1 : 2))
            {
                yield return layer;
            }

            if (options.HasAttention && doubling == attention)
            {
                yield return new AttentionLayer(next, shape.SmallestHeight << doubling, shape.SmallestWidth << doubling);
            }

            channels = next;
        }

        yield return new ResidualLayer(channels);
        if (options.HasBatchDeviation)
        {
            yield return new BatchDeviationLayer();
        }
    }

    private static IEnumerable<nn.Module<Tensor, Tensor>> Block(NetworkShape shape, int channels, int doubling, int stride)
    {
        yield return new ConvolutionLayer(channels, NetworkShape.ChannelsAt(shape.DiscriminatorChannels, doubling), stride);
        yield return new LeakyReluLayer();
        if (shape.Discriminator.Dropout > 0)
        {
            yield return new DropoutLayer(shape.Discriminator.Dropout);
        }
    }

    private IEnumerable<T> InEachPlace<T>(IEnumerable<T> attributes) => Enumerable.Repeat(attributes, _options.Packing).SelectMany(place => place);
}
