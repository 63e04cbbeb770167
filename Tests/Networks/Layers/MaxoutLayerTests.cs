using GanAssets.Trainer.Networks.Layers;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Layers;

internal sealed class MaxoutLayerTests
{
    [Test]
    public void Largest_piece_counts_for_each_number()
    {
        using var scope = NewDisposeScope();
        using var layer = new MaxoutLayer(3, 4, 5);
        var input = randn([6, 3]);

        var made = layer.forward(input).data<float>().ToArray();

        var pieces = layer.modules().OfType<LinearLayer>().Select(piece => piece.forward(input).data<float>().ToArray()).ToArray();
        Assert.That(pieces, Has.Length.EqualTo(5));
        Assert.That(made, Is.EqualTo(Enumerable.Range(0, 24).Select(i => pieces.Max(piece => piece[i]))).Within(1e-6));
    }
}
