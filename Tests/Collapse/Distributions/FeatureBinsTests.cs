using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Collapse.Distributions;

public class FeatureBinsTests
{
    [Test]
    public void Clusters_far_apart_are_found()
    {
        var noise = Synthetic.Gaussian(600, 5, seed: 1, scale: 0.1);
        var features = Synthetic.Matrix(600, 5, (row, column) => (10 * (row % 6 == column ? 1 : 0)) + noise.Row(row)[column]);
        foreach (var seed in new[] { 1, 2, 3 })
            Assert.That(FeatureBins.Fit(features, 6, seed).TrainingCounts, Is.All.EqualTo(100));
    }

    [Test]
    public void Same_seed_gives_the_same_bins_and_another_seed_others()
    {
        var features = Synthetic.Gaussian(500, 6, seed: 1);
        var values = FeatureBins.Fit(features, 20, seed: 1).Centres.Values;
        Assert.That(FeatureBins.Fit(features, 20, seed: 1).Centres.Values, Is.EqualTo(values));
        Assert.That(FeatureBins.Fit(features, 20, seed: 2).Centres.Values, Is.Not.EqualTo(values));
    }

    [Test]
    public void Every_sprite_is_in_one_bin()
    {
        // More bins than a block of distances holds.
        var features = Synthetic.Gaussian(2000, 3, seed: 1);
        var bins = FeatureBins.Fit(features, 700);
        Assert.That(bins.Centres.Rows, Is.EqualTo(700));
        Assert.That(bins.TrainingCounts.Sum(), Is.EqualTo(2000));
        Assert.That(bins.Count(bins.Centres), Is.All.EqualTo(1));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void There_are_no_more_bins_than_different_sprites(int different)
    {
        var bins = FeatureBins.Fit(Synthetic.Matrix(200, 3, (row, column) => (row % different) + (0.1 * column)));
        Assert.That(bins.TrainingCounts, Is.EqualTo(Enumerable.Repeat(200 / different, different)));
    }

    [Test]
    public void Fewer_sprites_than_bins_have_a_bin_each() =>
        Assert.That(FeatureBins.Fit(Synthetic.Gaussian(30, 4, seed: 1), 100).TrainingCounts, Is.EqualTo(Enumerable.Repeat(1, 30)));

    [TestCase(10000, 100)]
    [TestCase(999, 99)]
    [TestCase(3, 1)]
    public void Small_sets_allow_fewer_bins(int rows, int bins) => Assert.That(FeatureBins.CountFor(rows), Is.EqualTo(bins));

    [Test]
    public void No_sprites_and_no_bins_are_refused()
    {
        Assert.That(() => FeatureBins.Fit(new FeatureMatrix([], 0, 4)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => FeatureBins.Fit(Synthetic.Gaussian(5, 4, seed: 1), 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
