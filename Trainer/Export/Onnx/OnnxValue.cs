namespace GanAssets.Trainer.Export.Onnx;

/// <summary>
/// A tensor in an <see cref="OnnxGraph"/>: an input, a constant or what a node computes. The default value stands for
/// an optional input that is not given.
/// </summary>
/// <param name="Name">The tensor's name, unique in its graph.</param>
public readonly record struct OnnxValue(string Name);
