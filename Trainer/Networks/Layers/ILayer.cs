using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>A layer of a generator: it runs in training, and writes itself into an exported graph.</summary>
public interface ILayer
{
    /// <summary>Runs the layer.</summary>
    /// <param name="input">The activations, as the layer's own remarks describe them.</param>
    /// <returns>The layer's output.</returns>
    Tensor forward(Tensor input);

    /// <summary>Writes the layer's inference form with its present weights.</summary>
    /// <param name="graph">The graph to write into.</param>
    /// <param name="input">The value that stands for the layer's input.</param>
    /// <returns>The value that stands for its output.</returns>
    OnnxValue Write(OnnxGraph graph, OnnxValue input);
}
