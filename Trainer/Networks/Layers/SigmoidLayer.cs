using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>1 / (1 + e⁻ˣ): keeps the shape, gives values in 0…1.</summary>
public sealed class SigmoidLayer : nn.Module<Tensor, Tensor>, ILayer
{
    /// <summary>Creates the layer.</summary>
    public SigmoidLayer()
        : base(nameof(SigmoidLayer))
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => input.sigmoid();

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) => graph.Sigmoid(input);
}
