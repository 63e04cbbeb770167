using GanAssets.Trainer.Export.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>A convolution that keeps or halves the size: [N, in, H, W] → [N, out, H / stride, W / stride].</summary>
public sealed class ConvolutionLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private static readonly long[] Padding = [1, 1];

    private readonly Conv2d _convolution;
    private readonly long[] _strides;

    /// <summary>Creates the layer.</summary>
    /// <param name="inputs">Input channels.</param>
    /// <param name="outputs">Output channels.</param>
    /// <param name="stride">1 keeps the size with a 3×3 kernel, 2 halves it with a 4×4 kernel.</param>
    public ConvolutionLayer(long inputs, long outputs, int stride = 1)
        : base(nameof(ConvolutionLayer))
    {
        _strides = [stride, stride];
        _convolution = nn.Conv2d(inputs, outputs, stride == 1 ? 3 : 4, stride: stride, padding: 1);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => nn.functional.conv2d(
        input, SubstituteWeights.For(_convolution.weight!), SubstituteWeights.For(_convolution.bias!), _strides, Padding);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) =>
        graph.Conv(input, graph.Weights("weight", _convolution.weight!), graph.Weights("bias", _convolution.bias!), stride: (int)_strides[0], padding: 1);
}
