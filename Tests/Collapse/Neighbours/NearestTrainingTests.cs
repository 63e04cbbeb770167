using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Neighbours;

public class NearestTrainingTests
{
    [TestCase(1, 1, 1)]
    [TestCase(70, 9, 3)]
    [TestCase(1100, 65, 20)]
    public void Nearest_is_that_of_the_definition(int training, int sprites, int columns)
    {
        var real = Synthetic.Gaussian(training, columns, seed: 1, shift: 2);
        var fakes = Synthetic.Gaussian(sprites, columns, seed: 2, shift: 2);
        var nearest = NearestTraining.Of(real, fakes);
        for (var row = 0; row < sprites; row++)
        {
            var expected = Enumerable.Range(0, training).MinBy(other => Naive.Distance(fakes, row, real, other));
            Assert.That(nearest.Indices[row], Is.EqualTo(expected));
            Assert.That(nearest.Distances[row], Is.EqualTo(Math.Sqrt(Naive.Distance(fakes, row, real, expected))).Within(1e-4).Percent);
        }
    }

    [Test]
    public void Held_out_sprites_are_as_near_as_training_sprites_are_to_each_other_and_copies_are_nearer()
    {
        var training = Synthetic.Gaussian(2000, 12, seed: 1);
        var radius = SpriteSpacing.Quantile(training);
        var random = new Random(3);
        var copies = Synthetic.Map(training, (value, _) => value + (0.02 * Synthetic.Normal(random)));
        Assert.That(NearestTraining.Of(training, Synthetic.Gaussian(1000, 12, seed: 2)).ShareWithin(radius), Is.EqualTo(0.05).Within(0.02));
        Assert.That(NearestTraining.Of(training, copies).ShareWithin(radius), Is.EqualTo(1));
    }

    [Test]
    public void Exact_copies_are_caught_where_the_training_set_holds_duplicates()
    {
        var half = Synthetic.Gaussian(300, 12, seed: 1);
        var training = half.Subset(Enumerable.Range(0, 600).Select(row => row % 300).ToArray());
        var radius = SpriteSpacing.Quantile(training);
        Assert.That(NearestTraining.Of(training, half).ShareWithin(radius), Is.EqualTo(1));
        Assert.That(NearestTraining.Of(training, Synthetic.Gaussian(300, 12, seed: 2)).ShareWithin(radius), Is.LessThan(0.1));
    }

    [Test]
    public void Without_a_radius_or_without_sprites_there_is_no_share()
    {
        var training = Synthetic.Gaussian(30, 3, seed: 1);
        Assert.That(NearestTraining.Of(training, training).ShareWithin(double.NaN), Is.NaN);
        Assert.That(NearestTraining.Of(training, Synthetic.Gaussian(0, 3, seed: 1)).ShareWithin(1), Is.NaN);
    }

    [Test]
    public void No_training_sprites_are_refused() =>
        Assert.That(
            () => NearestTraining.Of(Synthetic.Gaussian(0, 3, seed: 1), Synthetic.Gaussian(3, 3, seed: 1)),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
}
