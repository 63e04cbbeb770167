using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>Carries tensors into a graph.</summary>
internal static class OnnxGraphExtensions
{
    // Below this a cast takes more bytes than the halves save.
    private const int ManyValues = 64;

    /// <summary>
    /// Adds a float32 tensor's present values as a constant of the same shape. Many values that float16 has are stored so, and cast
    /// when the model is loaded: the same values in half the bytes.
    /// </summary>
    public static OnnxValue Weights(this OnnxGraph graph, string name, Tensor tensor)
    {
        using var _ = NewDisposeScope();
        var values = tensor.detach().cpu().contiguous().data<float>().ToArray();
        return values.Length >= ManyValues && HalfPrecision.Exactly(values) is { } halves
            ? graph.Cast(graph.Initializer(name, halves, tensor.shape), OnnxType.Float)
            : graph.Initializer(name, values, tensor.shape);
    }
}
