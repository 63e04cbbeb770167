using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>
/// Doubles the size: a 3×3 convolution to four times the channels, whose groups of four become 2×2 pixels
/// (sub-pixel convolution, Shi et al. 2016). [N, in, H, W] → [N, out, 2H, 2W].
/// </summary>
/// <remarks>On a CPU this costs half of a transposed convolution with the same reach, in training and in ONNX Runtime.</remarks>
public sealed class UpsamplingLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private const int Factor = 2;
    private readonly ConvolutionLayer _convolution;

    /// <summary>Creates the layer.</summary>
    /// <param name="inputs">Input channels.</param>
    /// <param name="outputs">Output channels.</param>
    public UpsamplingLayer(long inputs, long outputs)
        : base(nameof(UpsamplingLayer))
    {
        _convolution = new ConvolutionLayer(inputs, outputs * Factor * Factor);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => nn.functional.pixel_shuffle(_convolution.forward(input), Factor);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) => graph.DepthToSpace(_convolution.Write(graph, input), Factor);
}
