using GanAssets.Tests.Export.Onnx;
using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

/// <summary>Runs in ONNX Runtime what a network has written of itself.</summary>
internal static class OnnxTwin
{
    /// <summary>Runs a function of one tensor.</summary>
    /// <param name="write">Writes the function.</param>
    /// <param name="input">float32 or int64.</param>
    /// <param name="shape">The shape that the result must have.</param>
    public static float[] Run(Func<OnnxGraph, OnnxValue, OnnxValue> write, Tensor input, long[] shape)
    {
        var graph = new OnnxGraph("function");
        var type = input.dtype == ScalarType.Int64 ? OnnxType.Int64 : OnnxType.Float;
        var y = write(graph, graph.Input("x", type, Dimensions(input.shape)));
        graph.Output("y", y, OnnxType.Float, Dimensions(shape));
        var result = Run(graph, "y", ("x", input));
        Assert.That(result.Shape, Is.EqualTo(shape));
        return (float[])result.Values;
    }

    /// <summary>Runs a graph whose inputs are float32 or int64.</summary>
    public static TestTensor Run(OnnxGraph graph, string output, params (string Name, Tensor Value)[] inputs) => OnnxRun.Run(
        OnnxModelWriter.ToBytes(graph, new Dictionary<string, string>()),
        inputs.ToDictionary(input => input.Name, input => Feed(input.Value)),
        output);

    private static OnnxDimension[] Dimensions(long[] shape) => [.. shape.Select((size, axis) => axis == 0 ? "N" : (OnnxDimension)size)];

    private static TestTensor Feed(Tensor tensor) => tensor.dtype == ScalarType.Int64
        ? TestTensor.Longs(tensor.shape, tensor.data<long>().ToArray())
        : TestTensor.Floats(tensor.shape, tensor.data<float>().ToArray());
}
