using GanAssets.Trainer.Export.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>A fully connected layer: [N, in] → [N, out].</summary>
public sealed class LinearLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private readonly Linear _linear;

    /// <summary>Creates the layer with He-initialised weights and a zero bias.</summary>
    /// <param name="inputs">Length of an input row.</param>
    /// <param name="outputs">Length of an output row.</param>
    /// <param name="gain">Factor on the initial weights; below 1 where the layer ends a residual branch.</param>
    public LinearLayer(long inputs, long outputs, double gain = 1)
        : base(nameof(LinearLayer))
    {
        _linear = nn.Linear(inputs, outputs);
        Initialization.He(_linear.weight!, inputs, gain);
        Initialization.Zero(_linear.bias!);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => _linear.forward(input);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) =>
        graph.Gemm(input, graph.Weights("weight", _linear.weight!), graph.Weights("bias", _linear.bias!), transposeB: true);
}
