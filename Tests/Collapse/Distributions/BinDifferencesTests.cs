using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Collapse.Distributions;

public class BinDifferencesTests
{
    [Test]
    public void Training_set_does_not_differ_from_itself()
    {
        var features = Synthetic.Gaussian(1000, 8, seed: 1);
        var differences = BinDifferences.Between(FeatureBins.Fit(features), Synthetic.Shuffled(features, seed: 2));
        Assert.That(differences, Is.EqualTo(new BinDifferences(0, 0)));
    }

    [Test]
    public void Fresh_sample_differs_in_about_one_bin_of_twenty_and_has_the_stated_floor()
    {
        var bins = FeatureBins.Fit(Synthetic.Gaussian(4000, 8, seed: 1));
        var differences = Enumerable.Range(2, 10).Select(seed => BinDifferences.Between(bins, Synthetic.Gaussian(2000, 8, seed))).ToArray();
        Assert.That(differences.Average(each => each.Share), Is.EqualTo(0.05).Within(0.03));
        Assert.That(differences.Average(each => each.Divergence), Is.EqualTo(99 / 8.0 * ((1 / 4000.0) + (1 / 2000.0))).Within(0.002));
    }

    [Test]
    public void Constant_generator_differs_in_every_bin_that_matters()
    {
        var bins = FeatureBins.Fit(Synthetic.Gaussian(4000, 8, seed: 1));
        var differences = BinDifferences.Between(bins, Synthetic.Matrix(2000, 8, (_, _) => 0));
        Assert.That(differences.Share, Is.GreaterThan(0.9));
        Assert.That(differences.Divergence, Is.GreaterThan(0.6));
    }

    [Test]
    public void Sets_apart_are_at_the_greatest_divergence() =>
        Assert.That(BinDifferences.Between([100, 0], [0, 300]), Is.EqualTo(new BinDifferences(1, Math.Log(2))));

    [TestCase(460, false)]
    [TestCase(457, false, Description = "|z| = 1.923")]
    [TestCase(456, true, Description = "|z| = 1.968")]
    public void Shares_differ_from_two_standard_errors(int hits, bool differ) =>
        Assert.That(BinDifferences.Between([500, 500], [hits, 1000 - hits]).Share, Is.EqualTo(differ ? 1 : 0));

    [Test]
    public void Bins_empty_on_both_sides_do_not_differ() =>
        Assert.That(BinDifferences.Between([150, 0, 150], [150, 0, 150]), Is.EqualTo(new BinDifferences(0, 0)));

    [Test]
    public void Few_sprites_are_not_enough()
    {
        Assert.That(BinDifferences.Between([50, 50], [50, 49]), Is.EqualTo(BinDifferences.NotMeasured));
        Assert.That(BinDifferences.Between([.. Enumerable.Repeat(50, 20)], [.. new int[19], 199]), Is.EqualTo(BinDifferences.NotMeasured));
    }

    [Test]
    public void Other_bins_are_refused() => Assert.That(() => BinDifferences.Between([100, 100], [200]), Throws.ArgumentException);
}
