using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.HiddenLabels;

/// <summary>
/// Takes the component that tells the hidden label out of a generator's input, [N, Z + 1 + …], in which it stands behind
/// the latent's others and before the attributes' vectors.
/// </summary>
/// <param name="Column">The column of the component, Z.</param>
/// <param name="Columns">The columns of the input.</param>
internal readonly record struct HiddenLabelInput(long Column, long Columns)
{
    private long Rest => Columns - Column - 1;

    /// <summary>The component, [N, 1], and all else, [N, Z + …].</summary>
    public (Tensor Component, Tensor Others) Split(Tensor input)
    {
        var before = input.narrow(1, 0, Column);
        var others = Rest == 0 ? before : cat([before, input.narrow(1, Column + 1, Rest)], 1);
        return (input.narrow(1, Column, 1), others);
    }

    /// <summary>Writes the same.</summary>
    public (OnnxValue Component, OnnxValue Others) Write(OnnxGraph graph, OnnxValue input)
    {
        var before = graph.Slice(input, 1, 0, Column);
        var others = Rest == 0 ? before : graph.Concat(1, before, graph.Slice(input, 1, Column + 1, Columns));
        return (graph.Slice(input, 1, Column, Column + 1), others);
    }
}
