using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Neighbours;

public class NeighbourMeasuresTests
{
    // Sizes on both sides of every block's and every vector's edge.
    [TestCase(7, 6, 2)]
    [TestCase(64, 511, 5)]
    [TestCase(530, 65, 40)]
    public void Balls_are_those_of_the_definition(int training, int sprites, int columns)
    {
        var real = Synthetic.Gaussian(training, columns, seed: 1);
        var fakes = Synthetic.Gaussian(sprites, columns, seed: 2, scale: 0.9);
        var found = Measure(real, fakes);
        var manifold = Naive.InBall(real, 3, fakes);
        var coverage = Naive.InBall(real, 5, fakes);
        var recall = Naive.InBall(fakes, 3, real);
        var (all, others) = (Enumerable.Range(0, sprites).ToArray(), Enumerable.Range(0, training).ToArray());
        Assert.That(found.PrecisionRecall.Inside, Is.EqualTo(all.Select(fake => others.Any(ball => manifold[fake, ball]))));
        Assert.That(found.PrecisionRecall.Recalled, Is.EqualTo(others.Select(point => all.Any(ball => recall[point, ball]))));
        Assert.That(found.DensityCoverage.Balls, Is.EqualTo(all.Select(fake => others.Count(ball => coverage[fake, ball]))));
        Assert.That(found.DensityCoverage.Covered, Is.EqualTo(others.Select(ball => all.Any(fake => coverage[fake, ball]))));
    }

    [Test]
    public void Copies_of_the_real_sprites_reach_every_ceiling()
    {
        var real = Synthetic.Gaussian(300, 20, seed: 1);
        var found = Measure(real, Synthetic.Shuffled(real, seed: 2));
        Assert.That(new[] { found.Precision, found.Recall, found.Coverage }, Is.All.EqualTo(1));

        // Each ball holds its centre and k others.
        Assert.That(found.Density, Is.EqualTo(6 / 5.0).Within(1e-12));
    }

    [Test]
    public void Fresh_sample_reaches_the_coverage_that_theory_expects()
    {
        const int Count = 1000;
        const int Neighbours = 5;
        var real = NearestNeighbours.Within(Synthetic.Gaussian(Count, 12, seed: 1), Neighbours);
        var found = Enumerable.Range(2, 8).Average(seed => NeighbourMeasures.Of(real, Synthetic.Gaussian(Count, 12, seed), new()).Coverage);

        // A ball is missed when the k nearest of the 2n − 1 other points are all real (after Naeem et al. 2020).
        var missed = Enumerable.Range(0, Neighbours).Aggregate(1.0, (product, i) => product * (Count - 1 - i) / ((2 * Count) - 1 - i));
        Assert.That(found, Is.EqualTo(1 - missed).Within(0.01));
    }

    [Test]
    public void Far_fakes_reach_nothing()
    {
        var found = Measure(Synthetic.Gaussian(200, 8, seed: 1), Synthetic.Gaussian(200, 8, seed: 2, shift: 100));
        Assert.That(new[] { found.Precision, found.Recall, found.Density, found.Coverage }, Is.All.Zero);
    }

    [Test]
    public void Constant_fakes_are_precise_and_recall_nothing()
    {
        var real = Synthetic.Gaussian(200, 8, seed: 1);
        var found = Measure(real, real.Subset(Enumerable.Repeat(7, 200).ToArray()));
        Assert.That(found.Precision, Is.EqualTo(1));
        Assert.That(found.Recall, Is.EqualTo(1 / 200.0));
    }

    [Test]
    public void Order_of_rows_changes_nothing()
    {
        var real = Synthetic.Gaussian(400, 16, seed: 1);
        var fakes = Synthetic.Gaussian(350, 16, seed: 2, scale: 0.8);
        Assert.That(All(Synthetic.Shuffled(real, seed: 3), Synthetic.Shuffled(fakes, seed: 4)), Is.EqualTo(All(real, fakes)));

        static double[] All(FeatureMatrix real, FeatureMatrix fakes)
        {
            var found = Measure(real, fakes);
            return [found.Precision, found.Recall, found.Density, found.Coverage];
        }
    }

    [Test]
    public void Fewer_sprites_than_neighbours_give_no_number()
    {
        var none = Measure(Synthetic.Gaussian(9, 2, seed: 1), Synthetic.Gaussian(3, 2, seed: 2));
        Assert.That(new[] { none.Precision, none.Recall, none.Density, none.Coverage }, Is.All.NaN);
    }

    private static NeighbourMeasures Measure(FeatureMatrix real, FeatureMatrix fakes) =>
        NeighbourMeasures.Of(NearestNeighbours.Within(real, 5), fakes, new CheckOptions());
}
