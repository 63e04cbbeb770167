using GanAssets.Tests.Networks;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class AuxiliaryClassifierTests
{
    private static readonly NetworkShape Shape =
        Shapes.Of(8, 8, 3, 2) with { HasUnknown = [true, true], Discriminator = new DiscriminatorOptions { HasClassifier = true } };

    [Test]
    public void Terms_are_the_mean_cross_entropies_of_the_known_values()
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        using var discriminator = new SpriteDiscriminatorNetwork(Shape);
        long[] labels = [0, -1, 2, -1, 1, 1];
        var step = Judged(discriminator, labels);

        var term = new AuxiliaryClassifier(3).DiscriminatorTerm(step)!.ToDouble();

        var logits = discriminator.AttributeLogits(step.RealFeatures);
        var first = (Loss(logits[0], 0, 0) + Loss(logits[0], 1, 2) + Loss(logits[0], 2, 1)) / 3;
        Assert.That(term, Is.EqualTo(3 * (first + Loss(logits[1], 2, 1)) / 2).Within(1e-5));

        static double Loss(Tensor logits, int sample, int value)
        {
            var row = logits.select(0, sample).data<float>().ToArray();
            return Math.Log(row.Sum(x => Math.Exp(x))) - row[value];
        }
    }

    [Test]
    public void Generator_is_asked_about_its_own_sprites()
    {
        using var scope = NewDisposeScope();
        using var discriminator = new SpriteDiscriminatorNetwork(Shape);
        var step = Judged(discriminator, [0, 1, 2, 1, 1, 0]);
        var real = new AuxiliaryClassifier(1).DiscriminatorTerm(step)!.ToDouble();
        step.FakeFeatures = step.RealFeatures;

        Assert.That(new AuxiliaryClassifier(1).GeneratorTerm(step)!.ToDouble(), Is.EqualTo(real));
    }

    [Test]
    public void Batch_of_which_nothing_is_known_adds_nothing()
    {
        using var scope = NewDisposeScope();
        using var discriminator = new SpriteDiscriminatorNetwork(Shape);

        Assert.That(new AuxiliaryClassifier(1).DiscriminatorTerm(Judged(discriminator, [-1, -1, -1, -1, -1, -1]))!.ToDouble(), Is.Zero);
    }

    private static TrainingStep Judged(SpriteDiscriminatorNetwork discriminator, long[] labels)
    {
        var (sprites, attributes) = (rand([3, 4, 8, 8]), tensor(labels, [3, 2], dtype: int64));
        return new TrainingStep(0, null!, discriminator, [0, 1, 2], sprites, attributes) { RealFeatures = discriminator.Features(sprites) };
    }
}
