using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>
/// A generator's first layer, to whose input a learned vector of the hidden label is added at the end: [N, in + 1] → [N, out].
/// </summary>
/// <remarks>
/// The columns of the weight that belong to the label's vector are a tensor of their own, so that the others fit those of a
/// generator without hidden labels, from whose weights a run may start.
/// </remarks>
public sealed class LabelledLinearLayer : nn.Module<Tensor, Tensor>, ILayer, IHiddenLabelLayer
{
    private readonly HiddenLabelInput _input;
    private readonly LatentLabels _labels;
    private readonly Linear _linear;
    private readonly Embedding _vectors;
    private readonly Linear _fromVector;

    /// <summary>Creates the layer.</summary>
    /// <param name="options">The labels.</param>
    /// <param name="column">The column of the input that tells the label.</param>
    /// <param name="inputs">The other columns of the input.</param>
    /// <param name="outputs">Length of an output row.</param>
    public LabelledLinearLayer(HiddenLabelOptions options, long column, long inputs, long outputs)
        : base(nameof(LabelledLinearLayer))
    {
        _input = new HiddenLabelInput(column, inputs + 1);
        _labels = new LatentLabels(options.Count);
        _linear = nn.Linear(inputs, outputs);
        _vectors = nn.Embedding(options.Count, options.EmbeddingLength);
        _fromVector = nn.Linear(options.EmbeddingLength, outputs, hasBias: false);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public LatentLabels Labels => _labels;

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var (component, others) = _input.Split(input);
        return _linear.forward(others) + _fromVector.forward(_vectors.forward(_labels.forward(component.squeeze(1))));
    }

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input)
    {
        var (component, others) = _input.Write(graph, input);
        var vectors = graph.Gather(graph.Weights("label_vectors", _vectors.weight!), _labels.Write(graph, component));
        return graph.Add(
            graph.Gemm(others, graph.Weights("weight", _linear.weight!), graph.Weights("bias", _linear.bias!), transposeB: true),
            graph.Gemm(vectors, graph.Weights("label_weight", _fromVector.weight!), transposeB: true));
    }
}
