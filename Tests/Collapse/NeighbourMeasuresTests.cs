using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Collapse;

public class NeighbourMeasuresTests
{
    [Test]
    public void Copies_of_the_real_sprites_reach_every_ceiling()
    {
        var real = Synthetic.Gaussian(300, 20, seed: 1);
        var copies = Synthetic.Shuffled(real, seed: 2);
        var densityCoverage = DensityCoverage.Of(NeighbourBalls.Around(real, 5), copies);
        Assert.That(PrecisionRecall.Precision(NeighbourBalls.Around(real, 3), copies), Is.EqualTo(1));
        Assert.That(PrecisionRecall.Recall(NeighbourBalls.Around(copies, 3), real), Is.EqualTo(1));
        Assert.That(densityCoverage.Coverage, Is.EqualTo(1));

        // Each ball holds its centre and k others.
        Assert.That(densityCoverage.Density, Is.EqualTo(6 / 5.0).Within(1e-12));
    }

    [Test]
    public void Fresh_sample_reaches_the_coverage_that_theory_expects()
    {
        const int Count = 1000;
        const int Neighbours = 5;
        var balls = NeighbourBalls.Around(Synthetic.Gaussian(Count, 12, seed: 1), Neighbours);
        var found = Enumerable.Range(2, 8).Average(seed => DensityCoverage.Of(balls, Synthetic.Gaussian(Count, 12, seed)).Coverage);

        // A ball is missed when the k nearest of the 2n − 1 other points are all real (after Naeem et al. 2020).
        var missed = Enumerable.Range(0, Neighbours).Aggregate(1.0, (product, i) => product * (Count - 1 - i) / ((2 * Count) - 1 - i));
        Assert.That(found, Is.EqualTo(1 - missed).Within(0.01));
    }

    [Test]
    public void Far_fakes_reach_nothing()
    {
        var real = Synthetic.Gaussian(200, 8, seed: 1);
        var far = Synthetic.Gaussian(200, 8, seed: 2, shift: 100);
        Assert.That(PrecisionRecall.Precision(NeighbourBalls.Around(real, 3), far), Is.Zero);
        Assert.That(PrecisionRecall.Recall(NeighbourBalls.Around(far, 3), real), Is.Zero);
        Assert.That(DensityCoverage.Of(NeighbourBalls.Around(real, 5), far), Is.EqualTo(new DensityCoverage(0, 0)));
    }

    [Test]
    public void Constant_fakes_are_precise_and_recall_nothing()
    {
        var real = Synthetic.Gaussian(200, 8, seed: 1);
        var constant = real.Subset(Enumerable.Repeat(7, 200).ToArray());
        Assert.That(PrecisionRecall.Precision(NeighbourBalls.Around(real, 3), constant), Is.EqualTo(1));
        Assert.That(PrecisionRecall.Recall(NeighbourBalls.Around(constant, 3), real), Is.EqualTo(1 / 200.0));
    }

    [Test]
    public void Order_of_rows_changes_nothing()
    {
        var real = Synthetic.Gaussian(400, 16, seed: 1);
        var fakes = Synthetic.Gaussian(350, 16, seed: 2, scale: 0.8);
        Assert.That(All(Synthetic.Shuffled(real, seed: 3), Synthetic.Shuffled(fakes, seed: 4)), Is.EqualTo(All(real, fakes)));

        static double[] All(FeatureMatrix real, FeatureMatrix fakes)
        {
            var densityCoverage = DensityCoverage.Of(NeighbourBalls.Around(real, 5), fakes);
            return
            [
                PrecisionRecall.Precision(NeighbourBalls.Around(real, 3), fakes),
                PrecisionRecall.Recall(NeighbourBalls.Around(fakes, 3), real),
                densityCoverage.Density,
                densityCoverage.Coverage,
            ];
        }
    }
}
