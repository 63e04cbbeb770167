using GanAssets.Trainer.Export.Onnx;
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
/// rectifier, unless it is switched off; the size is doubled by sub-pixel convolutions.
/// </remarks>
public sealed class SpriteGeneratorNetwork : GeneratorNetwork
{
    private readonly AttributeEmbedding? _attributes;
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="shape">Its sizes.</param>
    public SpriteGeneratorNetwork(NetworkShape shape)
        : base(nameof(SpriteGeneratorNetwork))
    {
        LatentLength = shape.LatentLength + (shape.HiddenLabels is null ? 0 : 1);
        _attributes = shape.ValueCounts.Count == 0 ? null : new AttributeEmbedding(shape.ValueCounts, shape.HasUnknown, shape.EmbeddingLength, deviation: 1);
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. Build(shape)]);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override int LatentLength { get; }

    /// <inheritdoc/>
    public override LatentLabels? HiddenLabels => (_layers.First() as IHiddenLabelLayer)?.Labels;

    /// <inheritdoc/>
    public override Tensor forward(Tensor latent, Tensor attributes)
    {
        var input = _attributes is null ? latent : cat([latent, _attributes.forward(attributes).flatten(1)], 1);
        return _layers.Aggregate(input, (activations, layer) => layer.forward(activations));
    }

    /// <summary>Writes the network: float32 [N, Z] and int64 [N, A] → premultiplied RGBA float32 [N, 4, H, W].</summary>
    public override OnnxValue Write(OnnxGraph graph, OnnxValue latent, OnnxValue attributes)
    {
        var input = _attributes is null ? latent : graph.Concat(1, latent, graph.Flatten(_attributes.Write(graph, attributes)));
        return _layers.Cast<ILayer>().Aggregate(input, (value, layer) => layer.Write(graph, value));
    }

    private static IEnumerable<nn.Module<Tensor, Tensor>> Build(NetworkShape shape)
    {
        var inputs = shape.LatentLength + (shape.ValueCounts.Count * shape.EmbeddingLength);
        var channels = NetworkShape.ChannelsAt(shape.GeneratorChannels, 0);
        var attention = shape.Generator.HasAttention ? shape.AttentionDoubling(Math.Max(shape.Doublings - 1, 0)) : -1;
        yield return FirstLayer.Make(shape.HiddenLabels, shape.LatentLength, inputs, (long)channels * shape.SmallestHeight * shape.SmallestWidth);
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
