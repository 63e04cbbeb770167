using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Growing;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>
/// Makes sprites: latent [N, Z] and attribute indices [N, A] → premultiplied RGBA in 0…1, [N, 4, H, W].
/// </summary>
/// <remarks>
/// The attributes enter as vectors beside the latent (Huang et al. 2024, R3GAN). Batch normalisation stands before every
/// rectifier, unless it is switched off; the size is doubled by sub-pixel convolutions. Where images grow, each stage before the last has a
/// head of its own, the layers behind it rest, and its images are enlarged; what is exported has no layer that rests.
/// </remarks>
public sealed class SpriteGeneratorNetwork : GeneratorNetwork
{
    private readonly AttributeEmbedding? _attributes;
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;
    private readonly ValueGenerators? _valueGenerators;
    private readonly Growth? _growth;
    private readonly ModuleList<ImageHead>? _heads;
    private readonly int[] _maps;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="shape">Its sizes.</param>
    public SpriteGeneratorNetwork(NetworkShape shape)
        : base(nameof(SpriteGeneratorNetwork))
    {
        LatentLength = shape.LatentLength + (shape.HiddenLabels is null ? 0 : 1);
        _attributes = shape.ValueCounts.Count == 0 ? null : new AttributeEmbedding(shape.ValueCounts, shape.HasUnknown, shape.EmbeddingLength, deviation: 1);
        _valueGenerators = shape.ValueGenerators;
        nn.Module<Tensor, Tensor>[] layers = [.. Build(shape)];
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>(layers);
        _growth = Growth.Of(shape.Generator.IsProgressive, shape);
        _heads = _growth is null ? null : new ModuleList<ImageHead>([.. BuildHeads(shape)]);

        // After how many layers there is the feature map of each number of doublings.
        _maps = [.. Enumerable.Range(1, layers.Length - 1).Where(i =>
            layers[i - 1] is UnflattenLayer or UpsamplingLayer or AttentionLayer && layers[i] is not AttentionLayer)];
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override int LatentLength { get; }

    /// <inheritdoc/>
    public override LatentLabels? HiddenLabels => (_layers.First() as IHiddenLabelLayer)?.Labels;

    /// <inheritdoc/>
    public override ValueGenerators? ValueGenerators => _valueGenerators;

    /// <inheritdoc/>
    public override Growth? Growth => _growth;

    /// <inheritdoc/>
    public override IReadOnlyList<nn.Module> Layers => [.. _layers.Where(layer => layer.parameters().Any())];

    /// <inheritdoc/>
    public override Tensor forward(Tensor latent, Tensor attributes)
    {
        var input = _attributes is null ? latent : cat([latent, _attributes.forward(attributes).flatten(1)], 1);
        input = _valueGenerators is { } generators ? cat([input, generators.Shares(attributes)], 1) : input;
        return _growth is null
            ? _layers.Aggregate(input, (activations, layer) => layer.forward(activations))
            : Grow(_growth, input, (layer, activations) => layer.forward(activations), Growth.Enlarge, Growth.Blend);
    }

    /// <summary>Writes the network: float32 [N, Z] and int64 [N, A] → premultiplied RGBA float32 [N, 4, H, W].</summary>
    public override OnnxValue Write(OnnxGraph graph, OnnxValue latent, OnnxValue attributes)
    {
        var input = _attributes is null ? latent : graph.Concat(1, latent, graph.Flatten(_attributes.Write(graph, attributes)));
        input = _valueGenerators is { } generators ? graph.Concat(1, input, generators.Write(graph, attributes)) : input;
        return _growth is null
            ? _layers.Aggregate(input, Write)
            : Grow(
                _growth,
                input,
                (layer, value) => Write(value, layer),
                (images, times) => Growth.WriteEnlarge(graph, images, times),
                (older, newer, share) => Growth.WriteBlend(graph, older, newer, share));

        OnnxValue Write(OnnxValue value, nn.Module<Tensor, Tensor> layer) => ((ILayer)layer).Write(graph, value);
    }

    /// <summary>Makes the images of the present stage, of the full size, from the first layer's input, in libtorch or in a graph.</summary>
    private T Grow<T>(
        Growth growth, T input, Func<nn.Module<Tensor, Tensor>, T, T> apply, Func<T, int, T> enlarge, Func<T, T, double, T> blend)
    {
        var stage = growth.Stage();
        var half = stage.Doubling - 1;
        var missing = growth.Last - stage.Doubling;
        if (!stage.IsFading)
        {
            return enlarge(Image(half, Run(input, 0, _maps[half])), missing);
        }

        var smaller = Run(input, 0, _maps[half - 1]);
        var larger = Run(smaller, _maps[half - 1], _maps[half]);
        return enlarge(blend(enlarge(Image(half - 1, smaller), 1), Image(half, larger), stage.Share), missing);

        // A head doubles the map once more.
        T Image(int doublings, T map) => doublings == growth.Last - 1 ? Run(map, _maps[doublings], _layers.Count()) : apply(_heads!.ElementAt(doublings), map);

        T Run(T activations, int first, int end) => _layers.Take(first..end).Aggregate(activations, (value, layer) => apply(layer, value));
    }

    private static IEnumerable<ImageHead> BuildHeads(NetworkShape shape) => Enumerable.Range(0, shape.Doublings - 1).Select(doublings =>
    {
        var channels = NetworkShape.ChannelsAt(shape.GeneratorChannels, doublings);
        return new ImageHead(Rectify(shape, channels), channels);
    });

    private static IEnumerable<nn.Module<Tensor, Tensor>> Build(NetworkShape shape)
    {
        var inputs = shape.LatentLength + (shape.ValueCounts.Count * shape.EmbeddingLength);
        var channels = NetworkShape.ChannelsAt(shape.GeneratorChannels, 0);
        var attention = shape.Generator.HasAttention ? shape.AttentionDoubling(Math.Max(shape.Doublings - 1, 0)) : -1;
        var outputs = (long)channels * shape.SmallestHeight * shape.SmallestWidth;
        yield return shape.ValueGenerators is { } generators
            ? new ValueLinearLayers(generators.Count, inputs, outputs)
            : FirstLayer.Make(shape.HiddenLabels, shape.LatentLength, inputs, outputs);
        yield return new UnflattenLayer(channels, shape.SmallestHeight, shape.SmallestWidth);
        if (attention == 0)
        {
            yield return new AttentionLayer(channels, shape.SmallestHeight, shape.SmallestWidth);
        }

        for (var doubling = 1; doubling < shape.Doublings; doubling++)
        {
            var next = NetworkShape.ChannelsAt(shape.GeneratorChannels, doubling);
            foreach (var layer in Rectify(shape, channels))
            {
                yield return layer;
            }

            yield return new UpsamplingLayer(channels, next);
            if (attention == doubling)
            {
                yield return new AttentionLayer(next, shape.SmallestHeight << doubling, shape.SmallestWidth << doubling);
            }

            channels = next;
        }

        // The last looks are taken at half the size, where a convolution costs a quarter; the last doubling makes the pixels.
        foreach (var layer in (nn.Module<Tensor, Tensor>[])[.. Rectify(shape, channels), new ConvolutionLayer(channels, channels), .. Rectify(shape, channels)])
        {
            yield return layer;
        }

        yield return shape.Doublings > 0 ? new UpsamplingLayer(channels, 4) : new ConvolutionLayer(channels, 4);
        yield return new SigmoidLayer();
    }

    private static IEnumerable<nn.Module<Tensor, Tensor>> Rectify(NetworkShape shape, int channels)
    {
        if (shape.Generator.HasBatchNormalization)
        {
            yield return new BatchNormalizationLayer(channels);
        }

        yield return new LeakyReluLayer();
    }
}
