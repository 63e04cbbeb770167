using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Networks.Layers;

/// <summary>The largest of several fully connected layers, number by number: [N, in] → [N, out] (Goodfellow et al. 2013).</summary>
public sealed class MaxoutLayer : nn.Module<Tensor, Tensor>
{
    private readonly ModuleList<LinearLayer> _pieces;

    /// <summary>Creates the layer.</summary>
    /// <param name="inputs">Length of an input row.</param>
    /// <param name="outputs">Length of an output row.</param>
    /// <param name="pieces">The number of layers, at least one.</param>
    public MaxoutLayer(long inputs, long outputs, int pieces)
        : base(nameof(MaxoutLayer))
    {
        _pieces = new ModuleList<LinearLayer>([.. Enumerable.Range(0, pieces).Select(_ => new LinearLayer(inputs, outputs))]);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        _pieces.Select(piece => piece.forward(input)).Aggregate((largest, other) => largest + nn.functional.relu(other - largest));
}
