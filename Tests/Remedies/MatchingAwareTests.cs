using GanAssets.Tests.Data;
using GanAssets.Tests.Networks;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class MatchingAwareTests
{
    [Test]
    public void Sprites_with_equal_attributes_add_nothing()
    {
        using var scope = NewDisposeScope();
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3, 3));

        var term = new MatchingAware(1).DiscriminatorTerm(Judged(discriminator, rand([6, 4, 8, 8]), ones([6, 2], int64)));

        Assert.That(term!.ToDouble(), Is.Zero);
    }

    [Test]
    public void Sprites_without_attributes_add_nothing()
    {
        using var scope = NewDisposeScope();
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8));

        Assert.That(new MatchingAware(1).DiscriminatorTerm(Judged(discriminator, rand([6, 4, 8, 8]), zeros(6, 0, dtype: int64))), Is.Null);
    }

    [Test]
    public void Unknown_attributes_are_neither_taken_nor_given()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3, 3) with { HasUnknown = [true, true] });

        // Wherever two sprites differ, one of them is unknown.
        var attributes = tensor(new long[] { 2, -1, 2, 1, -1, 1, -1, -1, 2, 1 }, [5, 2], dtype: int64);
        var term = new MatchingAware(1).DiscriminatorTerm(Judged(discriminator, rand([5, 4, 8, 8]), attributes));

        Assert.That(term!.ToDouble(), Is.Zero);
    }

    [Test]
    public void Weight_is_a_factor()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3, 3));
        var step = Judged(discriminator, rand([16, 4, 8, 8]), randint(0, 3, [16, 2], int64));

        manual_seed(2);
        var once = new MatchingAware(1).DiscriminatorTerm(step)!.ToDouble();
        manual_seed(2);
        var thrice = new MatchingAware(3).DiscriminatorTerm(step)!.ToDouble();

        Assert.That(thrice, Is.EqualTo(3 * once).Within(1e-5));
    }

    [Test]
    public void Discriminator_learns_what_the_attributes_mean()
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        using var discriminator = new SpriteDiscriminatorNetwork(Shapes.Of(8, 8, 3, 3));
        using var optimizer = optim.Adam(discriminator.parameters(), 2e-3);
        var set = ColoredShapes.Draw(64, seed: 4);
        var (sprites, attributes) = (SpriteTensors.Premultiplied(set), SpriteTensors.Attributes(set));
        var terms = new List<double>();
        for (var i = 0; i < 80; i++)
        {
            using var stepScope = NewDisposeScope();
            var term = new MatchingAware(1).DiscriminatorTerm(Judged(discriminator, sprites, attributes))!;
            optimizer.zero_grad();
            term.backward();
            optimizer.step();
            terms.Add(term.ToDouble());
        }

        // It starts at about ln 2, the cost of not knowing.
        Assert.That(terms, Is.All.Positive);
        Assert.That(terms[0], Is.EqualTo(Math.Log(2)).Within(0.2));
        Assert.That(terms[^10..].Average(), Is.LessThan(0.2));
    }

    private static TrainingStep Judged(DiscriminatorNetwork discriminator, Tensor sprites, Tensor attributes)
    {
        var features = discriminator.Features(sprites);
        return new TrainingStep(0, null!, discriminator, [], sprites, attributes)
        {
            RealFeatures = features,
            RealLogits = discriminator.Logits(features, attributes),
        };
    }
}
