using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>Carries tensors into a graph.</summary>
internal static class OnnxGraphExtensions
{
    /// <summary>Adds a float32 tensor's present values as a constant of the same shape.</summary>
    public static OnnxValue Weights(this OnnxGraph graph, string name, Tensor tensor)
    {
        using var _ = NewDisposeScope();
        return graph.Initializer(name, tensor.detach().cpu().contiguous().data<float>().ToArray(), tensor.shape);
    }
}
