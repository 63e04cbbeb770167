using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks;

/// <summary>
/// Generators of which each value of an attribute has one, and which share all but their first layers (the labelled case of Hoang et al.
/// 2018).
/// </summary>
/// <param name="Attribute">The attribute's index.</param>
/// <param name="Count">The number of its values, K, at least 2.</param>
public readonly record struct ValueGenerators(int Attribute, int Count)
{
    /// <summary>How much each generator counts for samples: that of the value alone, or, where the value is unknown, all of them alike.</summary>
    /// <param name="attributes">Attribute indices, int64 [N, A], −1 where unknown.</param>
    /// <returns>Rows that sum to one, float32 [N, K].</returns>
    public Tensor Shares(Tensor attributes)
    {
        using var scope = NewDisposeScope();
        var rows = tensor(Rows(), [Count + 1, Count], dtype: float32, device: attributes.device);
        return rows.index_select(0, attributes.select(1, Attribute) + 1).MoveToOuterDisposeScope();
    }

    /// <summary>Writes the same: int64 [N, A] → float32 [N, K].</summary>
    public OnnxValue Write(OnnxGraph graph, OnnxValue attributes)
    {
        var row = graph.Add(graph.Slice(attributes, 1, Attribute, Attribute + 1), graph.Vector(1));
        return graph.Flatten(graph.Gather(graph.Initializer("generator_shares", Rows(), Count + 1, Count), row));
    }

    // The row of "unknown", index −1, stands before those of the values.
    private float[] Rows()
    {
        var rows = new float[(Count + 1) * Count];
        rows.AsSpan(0, Count).Fill(1f / Count);
        for (var k = 0; k < Count; k++)
        {
            rows[((k + 1) * Count) + k] = 1;
        }

        return rows;
    }
}
