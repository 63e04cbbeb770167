using GanAssets.Trainer.Export.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>A convolution that keeps or halves the size: [N, in, H, W] → [N, out, H / stride, W / stride].</summary>
public sealed class ConvolutionLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private readonly Conv2d _convolution;
    private readonly int _stride;

    /// <summary>Creates the layer.</summary>
    /// <param name="inputs">Input channels.</param>
    /// <param name="outputs">Output channels.</param>
    /// <param name="stride">1 keeps the size with a 3×3 kernel, 2 halves it with a 4×4 kernel.</param>
    public ConvolutionLayer(long inputs, long outputs, int stride = 1)
        : base(nameof(ConvolutionLayer))
    {
        _stride = stride;
        _convolution = nn.Conv2d(inputs, outputs, stride == 1 ? 3 : 4, stride: stride, padding: 1);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => _convolution.forward(input);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) =>
        graph.Conv(input, graph.Weights("weight", _convolution.weight!), graph.Weights("bias", _convolution.bias!), stride: _stride, padding: 1);
}
