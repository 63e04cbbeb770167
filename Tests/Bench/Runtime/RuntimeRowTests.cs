using GanAssets.Trainer.Bench.Runtime;

namespace GanAssets.Tests.Bench.Runtime;

public class RuntimeRowTests
{
    [TestCase(1.0, 1.0, null, true)]
    [TestCase(0.99, 1.0, null, false)]
    [TestCase(1.03, null, 1.03, true)]
    [TestCase(1.04, null, 1.03, false)]
    [TestCase(5.0, null, null, null)]
    [TestCase(null, 1.0, null, null)]
    public void Row_says_whether_it_keeps_its_bound(double? value, double? least, double? most, bool? holds)
    {
        Assert.That(new RuntimeRow("case", "title", value, "x") { AtLeast = least, AtMost = most }.Holds, Is.EqualTo(holds));
    }

    [Test]
    public void Spread_is_of_median_and_quartiles()
    {
        Assert.That(Spread.Of([5, 1, 4, 2, 3]), Is.EqualTo(new Spread(2, 3, 4)));
        Assert.That(Spread.Of([1, 2]), Is.EqualTo(new Spread(1.25, 1.5, 1.75)));
        Assert.That(Spread.Of([7]), Is.EqualTo(new Spread(7, 7, 7)));
    }
}
