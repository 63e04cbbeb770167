using GanAssets.Trainer.Export.Onnx;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>Turns rows into small images: [N, C·H·W] → [N, C, H, W].</summary>
public sealed class UnflattenLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private readonly long[] _shape;

    /// <summary>Creates the layer.</summary>
    /// <param name="channels">Channels, C.</param>
    /// <param name="height">Rows, H.</param>
    /// <param name="width">Columns, W.</param>
    public UnflattenLayer(long channels, long height, long width)
        : base(nameof(UnflattenLayer)) => _shape = [-1, channels, height, width];

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => input.reshape(_shape);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) => graph.Reshape(input, _shape);
}
