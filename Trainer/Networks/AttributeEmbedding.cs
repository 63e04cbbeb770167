using GanAssets.Trainer.Export.Onnx;
using GanAssets.Trainer.Networks.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>A learned vector for every value of every attribute: indices [N, A] → [N, A, E].</summary>
/// <remarks>
/// Where an attribute has one for "unknown", its row stands before those of the values: the index −1, by which labels say
/// "unknown", then needs no care of its own, here and in an exported graph.
/// </remarks>
public sealed class AttributeEmbedding : nn.Module<Tensor, Tensor>
{
    private readonly Embedding _values;
    private readonly Tensor _offsets;

    /// <summary>Creates the table with normally distributed vectors.</summary>
    /// <param name="valueCounts">The number of values of each attribute.</param>
    /// <param name="hasUnknown">For each attribute whether it has a vector for "unknown" too.</param>
    /// <param name="length">Length of a vector, E.</param>
    /// <param name="deviation">Standard deviation of the initial vectors.</param>
    public AttributeEmbedding(IReadOnlyList<int> valueCounts, IReadOnlyList<bool> hasUnknown, long length, double deviation)
        : base(nameof(AttributeEmbedding))
    {
        _values = nn.Embedding(valueCounts.Sum() + hasUnknown.Count(unknown => unknown), length);
        _offsets = tensor(FirstRows(valueCounts, hasUnknown), dtype: int64);
        using (no_grad())
        {
            _values.weight!.normal_(0, deviation);
        }

        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor attributes)
    {
        var rows = Own(attributes) + _offsets;
        var vectors = SubstituteWeights.For(_values.weight!);

        // The module is a little faster, and knows no other weights than its own.
        return ReferenceEquals(vectors, _values.weight)
            ? _values.forward(rows)
            : vectors.index_select(0, rows.flatten()).reshape([.. rows.shape, vectors.shape[1]]);
    }

    /// <summary>Writes the look-up: int64 [N, A] → float32 [N, A, E].</summary>
    public OnnxValue Write(OnnxGraph graph, OnnxValue attributes)
    {
        using var _ = NewDisposeScope();
        var offsets = graph.Initializer("attribute_offsets", _offsets.cpu().data<long>().ToArray(), _offsets.shape);
        return graph.Gather(graph.Weights("attribute_values", _values.weight!), graph.Add(attributes, offsets));
    }

    // A hidden label, which is nobody's attribute, stands behind them.
    private Tensor Own(Tensor attributes) => attributes.shape[1] > _offsets.shape[0] ? attributes.narrow(1, 0, _offsets.shape[0]) : attributes;

    /// <summary>The row of each attribute's value 0.</summary>
    private static long[] FirstRows(IReadOnlyList<int> valueCounts, IReadOnlyList<bool> hasUnknown)
    {
        var first = new long[valueCounts.Count];
        var row = 0L;
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = row + (hasUnknown[i] ? 1 : 0);
            row = first[i] + valueCounts[i];
        }

        return first;
    }
}
