using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks;

public class SpriteGeneratorNetworkTests
{
    [TestCase(8, 8)]
    [TestCase(12, 20)]
    [TestCase(32, 16)]
    [TestCase(4, 4)]
    public void Images_have_the_asked_size_with_attributes_and_without(int width, int height)
    {
        using var scope = NewDisposeScope();
        using var labelled = new SpriteGeneratorNetwork(Shapes.Of(width, height, 2, 3));
        using var unlabelled = new SpriteGeneratorNetwork(Shapes.Of(width, height));
        var latent = randn(3, 8);

        Assert.That(labelled.forward(latent, zeros(3, 2, dtype: int64)).shape, Is.EqualTo(new long[] { 3, 4, height, width }));
        Assert.That(unlabelled.forward(latent, zeros(3, 0, dtype: int64)).shape, Is.EqualTo(new long[] { 3, 4, height, width }));
    }

    [Test]
    public void Image_values_lie_between_0_and_1_and_depend_on_latent_and_attributes()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var network = new SpriteGeneratorNetwork(Shapes.Of(8, 8, 2));
        var (latent, values) = (randn(1, 8).expand(2, 8), tensor(new long[] { 0, 1 }, [2, 1], dtype: int64));

        var images = network.forward(cat([latent, randn(2, 8)]), cat([values, values]));

        Assert.That(images.data<float>(), Is.All.InRange(0f, 1f));
        Assert.That((images[0] - images[1]).abs().max().ToDouble(), Is.GreaterThan(0.01), "attributes");
        Assert.That((images[0] - images[2]).abs().max().ToDouble(), Is.GreaterThan(0.01), "latents");
    }

    [Test]
    public void Fewer_channels_than_the_fewest_are_taken_as_the_fewest()
    {
        using var scope = NewDisposeScope();
        using var few = new SpriteGeneratorNetwork(Shapes.Of(16, 16) with { GeneratorChannels = 8 });
        using var fewest = new SpriteGeneratorNetwork(Shapes.Of(16, 16) with { GeneratorChannels = 16 });

        Assert.That(few.parameters().Select(p => p.numel()), Is.EqualTo(fewest.parameters().Select(p => p.numel())));
    }
}
