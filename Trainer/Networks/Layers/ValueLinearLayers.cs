using GanAssets.Trainer.Export.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>
/// A generator's first layer, of which each value of an attribute has one to itself: [N, in + K] → [N, out]. The last K columns say how much each
/// of them counts (<see cref="ValueGenerators.Shares"/>).
/// </summary>
public sealed class ValueLinearLayers : nn.Module<Tensor, Tensor>, ILayer
{
    /// <summary>The name of the layers, value by value, in a state dictionary.</summary>
    internal const string LayersName = "_ofValues";

    private readonly Linear _ofValues;
    private readonly int _values;
    private readonly long _inputs;
    private readonly long _outputs;

    /// <summary>Creates the layers.</summary>
    /// <param name="values">The number of values, K.</param>
    /// <param name="inputs">The other columns of the input.</param>
    /// <param name="outputs">Length of an output row.</param>
    public ValueLinearLayers(int values, long inputs, long outputs)
        : base(nameof(ValueLinearLayers))
    {
        _ofValues = nn.Linear(inputs, values * outputs);
        (_values, _inputs, _outputs) = (values, inputs, outputs);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input)
    {
        var every = _ofValues.forward(input.narrow(1, 0, _inputs)).reshape(-1, _values, _outputs);
        return (every * input.narrow(1, _inputs, _values).reshape(-1, _values, 1)).sum(1);
    }

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input)
    {
        var every = graph.Gemm(
            graph.Slice(input, 1, 0, _inputs), graph.Weights("weight", _ofValues.weight!), graph.Weights("bias", _ofValues.bias!), transposeB: true);
        var shares = graph.Unsqueeze(graph.Slice(input, 1, _inputs, _inputs + _values), 2);
        return graph.ReduceSum(graph.Mul(graph.Reshape(every, -1, _values, _outputs), shares), keepDimensions: false, 1);
    }
}
