using GanAssets.Trainer;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class AugmentationTests
{
    private const double Images = 1000;

    private DisposeScope _scope = null!;

    [SetUp]
    public void OpenScope() => _scope = NewDisposeScope();

    [TearDown]
    public void CloseScope() => _scope.Dispose();

    [Test]
    public void Probability_rises_every_4_batches_while_the_discriminator_is_too_sure()
    {
        using var augmentation = new Augmentation(0.6, Images, hasZero: true);

        var seen = Probabilities(augmentation, 8, real: [1, 2, 3, 4], fake: [0, 0, 0, 0]);

        // 4 batches of 4 samples are 16 of 1000.
        Assert.That(seen, Is.EqualTo(new[] { 0, 0, 0, 0.016, 0.016, 0.016, 0.016, 0.032 }).Within(1e-6));
    }

    [Test]
    public void Probability_falls_again_but_not_below_nothing()
    {
        using var augmentation = new Augmentation(0.6, Images, hasZero: true);
        Probabilities(augmentation, 4, real: [1, 2, 3, 4], fake: [0, 0, 0, 0]);

        // Three of four above the line and one below it: r = 0.5.
        var seen = Probabilities(augmentation, 8, real: [1, 2, 3, -4], fake: [0, 0, 0, 0]);

        Assert.That(seen[3], Is.EqualTo(0).Within(1e-6));
        Assert.That(seen[7], Is.EqualTo(0).Within(1e-6));
    }

    [TestCase(true, 0.0)]
    [TestCase(false, 0.016)]
    public void Line_is_the_mean_logit_of_fakes_where_the_loss_leaves_the_zero_open(bool hasZero, double expected)
    {
        using var augmentation = new Augmentation(0.6, Images, hasZero);

        var seen = Probabilities(augmentation, 4, real: [-11, -12, -13, -14], fake: [-20, -20, -20, -20]);

        Assert.That(seen[^1], Is.EqualTo(expected).Within(1e-6));
        Assert.That(augmentation.Signals.Single().Value, Is.EqualTo(expected).Within(1e-6));
    }

    [Test]
    public void Nothing_is_moved_at_a_probability_of_nothing()
    {
        using var augmentation = new Augmentation(0.6, Images, hasZero: true);
        var samples = rand([3, 4, 8, 8]);

        Assert.That(augmentation.Show(Step([0], [0]), samples), Is.SameAs(samples));
    }

    [Test]
    public void Points_are_refused_in_one_line()
    {
        using var augmentation = new Augmentation(0.6, Images, hasZero: true);
        using var data = Points.Ring(8);

        Assert.That(
            () => augmentation.Join(null!, data),
            Throws.TypeOf<InputException>().With.Message.Match("^recipe: objective.remedies holds 'augmentation', [^\n]+$"));
    }

    private static double[] Probabilities(Augmentation augmentation, int steps, float[] real, float[] fake)
    {
        var seen = new double[steps];
        for (var i = 0; i < steps; i++)
        {
            var step = Step(real, fake);
            Assert.That(augmentation.DiscriminatorTerm(step), Is.Null);
            augmentation.StepDone(step);
            seen[i] = augmentation.Probability;
        }

        return seen;
    }

    private static TrainingStep Step(float[] real, float[] fake) =>
        new(0, null!, null!, [], zeros([real.Length, 4, 8, 8]), zeros(real.Length, 0, dtype: int64))
        {
            RealLogits = tensor(real, [real.Length]),
            FakeLogits = tensor(fake, [fake.Length]),
        };
}
