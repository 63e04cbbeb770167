using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class SpriteDiscriminatorNetworkTests
{
    [Test]
    public void One_attribute_changed_moves_the_logit_by_the_difference_of_its_vectors_times_the_features()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var network = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 2, 3));
        var features = network.Features(rand([5, 4, 8, 8]));
        var table = network.named_parameters().Single(parameter => parameter.parameter.shape is [5, 16]).parameter;

        var change = network.Logits(features, Attributes(1, 2)) - network.Logits(features, Attributes(1, 0));

        // The second attribute's values begin at row 2.
        var expected = features.matmul((table[4] - table[2]).reshape(16, 1)).squeeze(1);
        Assert.That(features.shape, Is.EqualTo(new long[] { 5, 16 }));
        Assert.That(change.data<float>().ToArray(), Is.EqualTo(expected.data<float>().ToArray()).Within(1e-5));
        Assert.That(change.abs().max().ToDouble(), Is.GreaterThan(1e-3));

        static Tensor Attributes(long first, long second) => tensor(new[] { first, second }, [1, 2], dtype: int64).expand(5, 2);
    }

    [Test]
    public void Each_sprite_is_judged_alone()
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        using var network = new SpriteDiscriminatorNetwork(Shapes.Of(12, 12, 3));
        var (sprites, attributes) = (rand([4, 4, 12, 12]), randint(0, 3, [4, 1], int64));

        var together = network.forward(sprites, attributes).data<float>().ToArray();
        var alone = Enumerable.Range(0, 4)
            .Select(i => network.forward(sprites.narrow(0, i, 1), attributes.narrow(0, i, 1)).ToSingle())
            .ToArray();

        Assert.That(together, Is.EqualTo(alone).Within(1e-4));
    }

    [TestCase(8, 8)]
    [TestCase(12, 20)]
    [TestCase(32, 16)]
    [TestCase(4, 4)]
    public void Logits_are_one_a_sprite_with_attributes_and_without(int width, int height)
    {
        using var scope = NewDisposeScope();
        using var labelled = new SpriteDiscriminatorNetwork(Shapes.Of(width, height, 2, 3));
        using var unlabelled = new SpriteDiscriminatorNetwork(Shapes.Of(width, height));
        var sprites = rand([3, 4, height, width]);

        Assert.That(labelled.forward(sprites, zeros(3, 2, dtype: int64)).shape, Is.EqualTo(new long[] { 3 }));
        Assert.That(unlabelled.forward(sprites, zeros(3, 0, dtype: int64)).shape, Is.EqualTo(new long[] { 3 }));
    }

    [Test]
    public void Fewer_channels_than_the_fewest_are_taken_as_the_fewest()
    {
        using var scope = NewDisposeScope();
        using var network = new SpriteDiscriminatorNetwork(Shapes.Of(16, 16) with { DiscriminatorChannels = 8 });

        Assert.That(network.forward(rand([2, 4, 16, 16]), zeros(2, 0, dtype: int64)).shape, Is.EqualTo(new long[] { 2 }));
    }
}
