using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.Growing;

public class GrowingDiscriminatorTests
{
    private static readonly NetworkShape Shape = Shapes.Of(32, 48, 3) with
    {
        Discriminator = new DiscriminatorOptions { IsProgressive = true, HasAttention = true, Packing = 2, HasBatchDeviation = true },
    };

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Sprites_are_judged_by_the_pixels_of_the_stage(double reached)
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var discriminator = new SpriteDiscriminatorNetwork(Shape);
        discriminator.Growth!.Reached = reached;
        var (sprites, attributes) = (rand([8, 4, 48, 32]), zeros([8, 1], int64));

        var logits = discriminator.forward(sprites, attributes);

        Assert.That(logits.shape, Is.EqualTo(new long[] { 4 }));
        Assert.That((discriminator.forward(discriminator.Growth.forward(sprites), attributes) - logits).abs().max().ToDouble(), Is.LessThan(1e-6));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Stage_begins_as_the_one_before_it_ended(double reached)
    {
        const double tolerance = 1e-3;
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var discriminator = new SpriteDiscriminatorNetwork(Shape);
        var (sprites, attributes) = (rand([8, 4, 48, 32]), zeros([8, 1], int64));

        Assert.That((At(reached + 1e-4) - At(reached)).abs().max().ToDouble(), Is.LessThan(tolerance));
        Assert.That((At(reached + 1) - At(reached)).abs().max().ToDouble(), Is.GreaterThan(tolerance));

        Tensor At(double where)
        {
            discriminator.Growth!.Reached = where;
            return discriminator.forward(sprites, attributes);
        }
    }

    [TestCase(1)]
    [TestCase(1.5)]
    [TestCase(2)]
    [TestCase(2.5)]
    [TestCase(3)]
    public void Layers_that_rest_have_no_gradient(double reached)
    {
        using var scope = NewDisposeScope();
        using var discriminator = new SpriteDiscriminatorNetwork(Shape);
        discriminator.Growth!.Reached = reached;

        discriminator.forward(rand([8, 4, 48, 32]), zeros([8, 1], int64)).sum().backward();

        var moved = discriminator.named_parameters().Where(parameter => parameter.parameter.grad is not null).Select(parameter => parameter.name).ToArray();
        Assert.That(moved.Any(name => name.StartsWith("_entries.0", StringComparison.Ordinal)), Is.EqualTo(reached < 2), "8×12");
        Assert.That(moved.Any(name => name.StartsWith("_entries.1", StringComparison.Ordinal)), Is.EqualTo(reached is > 1 and < 3), "16×24");
        Assert.That(moved.Any(name => name.StartsWith("_layers.0.", StringComparison.Ordinal)), Is.EqualTo(reached > 2), "32×48");
    }
}
