using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>x for x ≥ 0, 0.2·x below: keeps the shape.</summary>
public sealed class LeakyReluLayer : nn.Module<Tensor, Tensor>, ILayer
{
    /// <summary>The slope below zero that the networks here use throughout.</summary>
    public const double Slope = 0.2;

    /// <summary>Creates the layer.</summary>
    public LeakyReluLayer()
        : base(nameof(LeakyReluLayer))
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => nn.functional.leaky_relu(input, Slope);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) => graph.LeakyRelu(input, (float)Slope);
}
