using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>A learned vector for every value of every attribute: indices [N, A] → [N, A, E].</summary>
public sealed class AttributeEmbedding : nn.Module<Tensor, Tensor>
{
    private readonly Embedding _values;
    private readonly Tensor _offsets;

    /// <summary>Creates the table with normally distributed vectors.</summary>
    /// <param name="valueCounts">The number of values of each attribute.</param>
    /// <param name="length">Length of a vector, E.</param>
    /// <param name="deviation">Standard deviation of the initial vectors.</param>
    public AttributeEmbedding(IReadOnlyList<int> valueCounts, long length, double deviation)
        : base(nameof(AttributeEmbedding))
    {
        _values = nn.Embedding(valueCounts.Sum(), length);
        _offsets = tensor(FirstIndices(valueCounts), dtype: int64);
        using (no_grad())
        {
            _values.weight!.normal_(0, deviation);
        }

        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor attributes) => _values.forward(attributes + _offsets);

    /// <summary>Writes the look-up: int64 [N, A] → float32 [N, A, E].</summary>
    public OnnxValue Write(OnnxGraph graph, OnnxValue attributes)
    {
        using var _ = NewDisposeScope();
        var offsets = graph.Initializer("attribute_offsets", _offsets.cpu().data<long>().ToArray(), _offsets.shape);
        return graph.Gather(graph.Weights("attribute_values", _values.weight!), graph.Add(attributes, offsets));
    }

    private static long[] FirstIndices(IReadOnlyList<int> valueCounts)
    {
        var first = new long[valueCounts.Count];
        for (var i = 1; i < first.Length; i++)
        {
            first[i] = first[i - 1] + valueCounts[i - 1];
        }

        return first;
    }
}
