using GanAssets.Trainer.Export.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>Batch normalisation over [N, C, H, W] or [N, C] (Ioffe and Szegedy 2015); exported with its running statistics.</summary>
public sealed class BatchNormalizationLayer : nn.Module<Tensor, Tensor>, ILayer
{
    private const double Epsilon = 1e-5;
    private readonly BatchNorm2d _normalization;

    /// <summary>Creates the layer.</summary>
    /// <param name="channels">Channels, C.</param>
    public BatchNormalizationLayer(long channels)
        : base(nameof(BatchNormalizationLayer))
    {
        _normalization = nn.BatchNorm2d(channels, Epsilon);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => input.ndim == 2
        ? _normalization.forward(input.reshape(input.shape[0], input.shape[1], 1, 1)).flatten(1)
        : _normalization.forward(input);

    /// <inheritdoc/>
    public OnnxValue Write(OnnxGraph graph, OnnxValue input) => graph.BatchNormalization(
        input,
        graph.Weights("scale", _normalization.weight!),
        graph.Weights("bias", _normalization.bias!),
        graph.Weights("mean", _normalization.running_mean!),
        graph.Weights("variance", _normalization.running_var!),
        (float)Epsilon);
}
