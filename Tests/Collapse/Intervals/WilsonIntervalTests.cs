using GanAssets.Trainer.Collapse.Intervals;

namespace GanAssets.Tests.Collapse.Intervals;

public class WilsonIntervalTests
{
    [TestCase(0, 200, 0, 0.0188454)]
    [TestCase(200, 200, 0.9811546, 1)]
    [TestCase(81, 263, 0.2552885, 0.3662096)]
    [TestCase(1, 1, 0.2065493, 1)]
    public void Interval_is_that_of_the_formula(int hits, int total, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, total);
        Assert.That(interval.Low, Is.EqualTo(low).Within(1e-6));
        Assert.That(interval.High, Is.EqualTo(high).Within(1e-6));
    }

    [Test]
    public void Indicators_are_counted()
    {
        var indicators = new[] { true, false, false, true, true, false, true };
        Assert.That(WilsonInterval.Of(indicators, 0.9), Is.EqualTo(WilsonInterval.Of(4, 7, 0.9)));
    }

    [Test]
    public void Interval_of_a_share_away_from_the_ends_is_that_of_the_bootstrap()
    {
        var wilson = WilsonInterval.Of(600, 2000);
        var bootstrap = new Bootstrap().OfMean(Enumerable.Range(0, 2000).Select(row => row < 600 ? 1.0 : 0).ToArray());
        Assert.That(wilson.Low, Is.EqualTo(bootstrap.Low).Within(0.003));
        Assert.That(wilson.High, Is.EqualTo(bootstrap.High).Within(0.003));
    }

    [Test]
    public void Nothing_is_not_enough()
    {
        Assert.That(WilsonInterval.Of(0, 0), Is.EqualTo(Interval.NotMeasured));
        Assert.That(WilsonInterval.Of([]).IsMeasured(), Is.False);
    }

    [TestCase(-1, 5)]
    [TestCase(6, 5)]
    public void Impossible_counts_are_refused(int hits, int total) =>
        Assert.That(() => WilsonInterval.Of(hits, total), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
