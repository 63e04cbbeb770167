using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Neighbours;

public class BirthdayTestTests
{
    [Test]
    public void Days_of_a_year_give_the_batch_of_the_birthday_problem()
    {
        // A 365th of all pairs: 23 people share a birthday with probability ½.
        var test = BirthdayTest.Of(5 * 3649, 3650);
        Assert.That(test.BatchSize, Is.EqualTo(23));
        Assert.That(test.Support, Is.EqualTo(529));
        Assert.That(test.IsLowerBound, Is.False);
    }

    [TestCase(10)]
    [TestCase(100)]
    [TestCase(1000)]
    public void Support_of_equally_frequent_sprites_is_about_their_number(int sprites)
    {
        // s² of N equally frequent ones is 2 ln 2 · N, 1.39 N, apart from rounding s up.
        var random = new Random(1);
        var test = BirthdayTest.Of(Synthetic.Matrix(3000, 1, (_, _) => random.Next(sprites)), threshold: 0);
        Assert.That(test.DuplicateShare, Is.EqualTo(1.0 / sprites).Within(0.1 / sprites));
        Assert.That(test.Support / sprites, Is.InRange(1.2, 2.6));
        Assert.That(test.IsLowerBound, Is.False);
    }

    [Test]
    public void Constant_generator_repeats_itself_at_once() =>
        Assert.That(BirthdayTest.Of(Synthetic.Matrix(100, 4, (_, _) => 3), threshold: 0), Is.EqualTo(new BirthdayTest(1, 2, 4, false)));

    [Test]
    public void Without_duplicates_the_support_is_bounded_from_below_only()
    {
        var test = BirthdayTest.Of(Synthetic.Gaussian(1000, 4, seed: 1), threshold: 0);
        Assert.That(test.IsLowerBound, Is.True);
        Assert.That(test.DuplicateShare, Is.Zero);
        Assert.That(test.BatchSize, Is.EqualTo(482).Within(1), "√(ln 2 / ln 20) of the sample");
        Assert.That(test.Support, Is.EqualTo(test.BatchSize * test.BatchSize));
    }

    [Test]
    public void Near_duplicates_count_up_to_the_threshold_itself()
    {
        // Pairs two apart on a line; every other distance is 10 or more.
        var features = Synthetic.Matrix(600, 1, (row, _) => (10 * (row / 2)) + (2 * (row % 2)));
        Assert.That(BirthdayTest.Of(features, threshold: 1.99).IsLowerBound, Is.True);
        Assert.That(BirthdayTest.Of(features, threshold: 2).DuplicateShare, Is.EqualTo(300 / (600 * 599 / 2.0)));
    }

    [TestCase(0)]
    [TestCase(0.3)]
    [TestCase(9)]
    public void Known_neighbours_give_the_same_test(double threshold)
    {
        var sprites = Synthetic.Gaussian(700, 4, seed: 1);
        Assert.That(BirthdayTest.Of(NearestNeighbours.Within(sprites, 3), threshold), Is.EqualTo(BirthdayTest.Of(sprites, threshold)));
    }

    [Test]
    public void More_duplicates_mean_a_smaller_support()
    {
        var supports = new long[] { 1, 10, 100, 10000, 499500 }.Select(pairs => BirthdayTest.Of(pairs, 1000).Support).ToArray();
        Assert.That(supports, Is.Ordered.Descending.And.Unique);
    }

    [Test]
    public void Few_sprites_are_not_enough()
    {
        Assert.That(BirthdayTest.Of(Synthetic.Gaussian(29, 4, seed: 1), 1), Is.EqualTo(BirthdayTest.NotMeasured));
        Assert.That(BirthdayTest.Of(5, 29), Is.EqualTo(BirthdayTest.NotMeasured));
    }

    [Test]
    public void Impossible_thresholds_and_counts_are_refused()
    {
        var features = Synthetic.Gaussian(50, 4, seed: 1);
        Assert.That(() => BirthdayTest.Of(features, double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BirthdayTest.Of(features, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BirthdayTest.Of(-1, 50), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BirthdayTest.Of(1226, 50), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
