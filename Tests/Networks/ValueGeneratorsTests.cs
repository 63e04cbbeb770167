using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class ValueGeneratorsTests
{
    private static readonly ValueGenerators Second = new(1, 3);

    [Test]
    public void Known_value_has_its_generator_alone_and_an_unknown_one_all_of_them_alike()
    {
        using var scope = NewDisposeScope();

        var shares = Second.Shares(tensor(new long[] { 7, 2, 7, 0, 7, -1 }, [3, 2], dtype: int64));

        Assert.That(shares.data<float>(), Is.EqualTo(new[] { 0, 0, 1, 1, 0, 0, 1f / 3, 1f / 3, 1f / 3 }));
    }

    [Test]
    public void Shares_are_the_same_in_ONNX_Runtime()
    {
        using var scope = NewDisposeScope();
        var attributes = randint(-1, 3, [64, 2], int64);

        var expected = Second.Shares(attributes);

        Assert.That(OnnxTwin.Run(Second.Write, attributes, expected.shape), Is.EqualTo(expected.data<float>().ToArray()));
    }

    [Test]
    public void Values_of_the_attribute_go_through_weights_of_their_own_and_those_of_others_do_not()
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var network = new SpriteGeneratorNetwork(Shapes.Of(8, 8, 2, 3) with { ValueGenerators = Second });
        network.eval();

        // Without the values' vectors, the first layer alone tells them apart.
        network.state_dict()["_attributes._values.weight"].mul_(0f);
        var latents = network.DrawLatents(1, CPU).expand(4, 8);

        var sprites = network.forward(latents, tensor(new long[] { 0, 0, 1, 0, 0, 1, 0, 2 }, [4, 2], dtype: int64));

        Assert.That(network.LatentLength, Is.EqualTo(8), "no hidden label");
        Assert.That((sprites[0] - sprites[1]).abs().max().ToDouble(), Is.Zero);
        Assert.That((sprites[0] - sprites[2]).abs().max().ToDouble(), Is.GreaterThan(0.001));
        Assert.That((sprites[2] - sprites[3]).abs().max().ToDouble(), Is.GreaterThan(0.001));
    }
}
