using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>
/// A generator's first layer, of which each hidden label has one to itself: [N, in + 1] → [N, out]. The generators of MGAN
/// (Hoang et al. 2018) are this: they share all their layers but the first.
/// </summary>
public sealed class SeparateLinearLayers : nn.Module<Tensor, Tensor>, ILayer, IHiddenLabelLayer
{
    private readonly HiddenLabelInput _input;
    private readonly LatentLabels _labels;
    private readonly Linear _linear;
    private readonly long _outputs;

    /// <summary>Creates the layers.</summary>
    /// <param name="options">The labels.</param>
    /// <param name="column">The column of the input that tells the label.</param>
    /// <param name="inputs">The other columns of the input.</param>
    /// <param name="outputs">Length of an output row.</param>
    public SeparateLinearLayers(HiddenLabelOptions options, long column, long inputs, long outputs)
        : base(nameof(SeparateLinearLayers))
    {
        _input = new HiddenLabelInput(column, inputs + 1);
        _labels = new LatentLabels(options.Count);
        _linear = nn.Linear(inputs, options.Count * outputs);
        _outputs = outputs;
        RegisterComponents();
    }

    /// <inheritdoc/>
    public LatentLabels Labels => _labels;

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var (component, others) = _input.Split(input);
        var every = _linear.forward(others).reshape(-1, _labels.Count, _outputs);
        return (every * _labels.OneHot(component.squeeze(1)).reshape(-1, _labels.Count, 1)).sum(1);
    }

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input)
    {
        var (component, others) = _input.Write(graph, input);
        var every = graph.Gemm(others, graph.Weights("weight", _linear.weight!), graph.Weights("bias", _linear.bias!), transposeB: true);
        var chosen = graph.Mul(
            graph.Reshape(every, -1, _labels.Count, _outputs), graph.Unsqueeze(_labels.WriteOneHot(graph, component), 2));
        return graph.ReduceSum(chosen, keepDimensions: false, 1);
    }
}
