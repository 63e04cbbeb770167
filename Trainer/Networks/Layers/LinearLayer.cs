using GanAssets.Trainer.Export.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>A fully connected layer: [N, in] → [N, out].</summary>
public sealed class LinearLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private readonly Linear _linear;

    /// <summary>Creates the layer.</summary>
    /// <param name="inputs">Length of an input row.</param>
    /// <param name="outputs">Length of an output row.</param>
    public LinearLayer(long inputs, long outputs)
        : base(nameof(LinearLayer))
    {
        _linear = nn.Linear(inputs, outputs);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        nn.functional.linear(input, SubstituteWeights.For(_linear.weight!), SubstituteWeights.For(_linear.bias!));

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) =>
        graph.Gemm(input, graph.Weights("weight", _linear.weight!), graph.Weights("bias", _linear.bias!), transposeB: true);
}
