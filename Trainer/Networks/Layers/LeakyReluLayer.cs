using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>x for x ≥ 0, slope·x below: keeps the shape.</summary>
public sealed class LeakyReluLayer : nn.Module<Tensor, Tensor>, ILayer
{
    /// <summary>The slope below zero that the networks here use throughout.</summary>
    public const double Slope = 0.2;

    private readonly double _slope;

    /// <summary>Creates the layer.</summary>
    /// <param name="slope">The slope below zero; 0 for the plain rectifier.</param>
    public LeakyReluLayer(double slope = Slope)
        : base(nameof(LeakyReluLayer)) => _slope = slope;

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => nn.functional.leaky_relu(input, _slope);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) => graph.LeakyRelu(input, (float)_slope);
}
