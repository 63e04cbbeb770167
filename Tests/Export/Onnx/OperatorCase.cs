using GanAssets.Trainer.Export.Onnx;

namespace GanAssets.Tests.Export.Onnx;

/// <summary>A graph of one operator, what is fed to it, and what it must give. Detail says what the case shows.</summary>
internal sealed record OperatorCase(
    string Method,
    string Detail,
    TestTensor[] Inputs,
    Func<OnnxGraph, OnnxValue[], OnnxValue> Build,
    TestTensor Expected)
{
    public string Name => Detail.Length == 0 ? Method : $"{Method}_{Detail}";

    /// <summary>The model, with inputs in0, in1, … and the output out.</summary>
    public byte[] Model()
    {
        var graph = new OnnxGraph(Name);
        var inputs = Inputs.Select((input, i) => graph.Input($"in{i}", input.Type, Shape(input))).ToArray();
        graph.Output("out", Build(graph, inputs), Expected.Type, Shape(Expected));
        return OnnxModelWriter.ToBytes(graph, new Dictionary<string, string>());
    }

    public TestTensor Run() => OnnxRun.Run(Model(), Inputs.Select((input, i) => ($"in{i}", input)).ToDictionary(), "out");

    public override string ToString() => Name;

    private static OnnxDimension[] Shape(TestTensor tensor) => [.. tensor.Shape.Select(OnnxDimension.FromInt64)];
}
