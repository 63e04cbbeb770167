using GanAssets.Trainer.Networks.Layers;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Layers;

public class DropoutLayerTests
{
    [Test]
    public void Share_is_left_out_in_training_and_the_rest_keeps_the_mean()
    {
        using var scope = NewDisposeScope();
        manual_seed(6);
        using var layer = new DropoutLayer(0.2);

        var output = layer.forward(ones([20000])).data<float>().ToArray();

        Assert.That(output.Distinct().Order(), Is.EqualTo(new[] { 0, 1.25f }).Within(1e-6));
        Assert.That(output.Count(x => x == 0) / 20000.0, Is.EqualTo(0.2).Within(0.01));
    }

    [Test]
    public void Nothing_is_left_out_otherwise()
    {
        using var scope = NewDisposeScope();
        using var layer = new DropoutLayer(0.9);
        layer.eval();

        Assert.That(layer.forward(ones([100])).sum().ToDouble(), Is.EqualTo(100));
    }
}
