using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Points;

/// <summary>Makes points: latent [N, Z] → [N, D]. Points have no attributes.</summary>
public sealed class PointGeneratorNetwork : GeneratorNetwork
{
    private readonly ModuleList<nn.Module<Tensor, Tensor>> _layers;

    /// <summary>Creates the network with fresh weights.</summary>
    /// <param name="shape">Its sizes.</param>
    public PointGeneratorNetwork(PointShape shape)
        : base(nameof(PointGeneratorNetwork))
    {
        LatentLength = shape.LatentLength + (shape.HiddenLabels is null ? 0 : 1);
        _layers = new ModuleList<nn.Module<Tensor, Tensor>>([.. Build(shape)]);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override int LatentLength { get; }

    /// <inheritdoc/>
    public override LatentLabels? HiddenLabels => (_layers.First() as IHiddenLabelLayer)?.Labels;

    /// <inheritdoc/>
    public override IReadOnlyList<nn.Module> Layers => [.. _layers.Where(layer => layer.parameters().Any())];

    /// <inheritdoc/>
    public override Tensor forward(Tensor latent, Tensor attributes) => _layers.Aggregate(latent, (activations, layer) => layer.forward(activations));

    /// <inheritdoc/>
    public override OnnxValue Write(OnnxGraph graph, OnnxValue latent, OnnxValue attributes) =>
        _layers.Cast<ILayer>().Aggregate(latent, (value, layer) => layer.Write(graph, value));

    private static IEnumerable<nn.Module<Tensor, Tensor>> Build(PointShape shape)
    {
        for (var layer = 0; layer < shape.Depth; layer++)
        {
            yield return layer == 0
                ? FirstLayer.Make(shape.HiddenLabels, shape.LatentLength, shape.LatentLength, shape.Width)
                : new LinearLayer(shape.Width, shape.Width);
            if (shape.Generator.HasBatchNormalization)
            {
                yield return new BatchNormalizationLayer(shape.Width);
            }

            yield return new LeakyReluLayer(shape.GeneratorSlope);
        }

        yield return new LinearLayer(shape.Width, shape.Dimensions);
    }
}
