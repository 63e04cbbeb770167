using GanAssets.Trainer.Networks.Layers;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Layers;

public class ValueLinearLayersTests
{
    [Test]
    public void Unknown_value_has_the_mean_of_what_the_layers_make()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var layers = new ValueLinearLayers(2, 5, 7);
        var shares = tensor(new[] { 1f, 0, 0, 1, 0.5f, 0.5f }, [3, 2]);

        var made = layers.forward(cat([randn(1, 5).expand(3, 5), shares], 1));

        Assert.That((made[0] - made[1]).abs().max().ToDouble(), Is.GreaterThan(0.01));
        Assert.That((((made[0] + made[1]) / 2) - made[2]).abs().max().ToDouble(), Is.LessThan(1e-6));
    }

    [Test]
    public void Layers_give_the_same_in_ONNX_Runtime_as_in_libtorch()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(2);
        using var layers = new ValueLinearLayers(3, 5, 7);
        var input = randn(64, 8);

        var expected = layers.forward(input);

        Assert.That(OnnxTwin.Run(layers.Write, input, expected.shape), Is.EqualTo(expected.data<float>().ToArray()).Within(1e-5));
    }
}
