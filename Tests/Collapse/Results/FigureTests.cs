using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Tests.Collapse.Results;

public class FigureTests
{
    [Test]
    public void Ratio_is_to_the_real_figure()
    {
        Assert.That(new Figure(0.6, 0.8).Ratio(), Is.EqualTo(0.75).Within(1e-12));
        Assert.That(new Figure(0, 0.8).Ratio(), Is.Zero);
    }

    [TestCase(0.035, 0)]
    [TestCase(0.035, -0.001)]
    [TestCase(-0.001, 0.002)]
    [TestCase(double.NaN, 0.5)]
    [TestCase(0.5, double.NaN)]
    public void Ratio_to_no_positive_figure_means_nothing(double value, double real) =>
        Assert.That(new Figure(value, real).Ratio(), Is.Null);

    [Test]
    public void Ratio_to_a_figure_that_may_be_zero_means_nothing()
    {
        var figure = new Figure(0.035, 0.001);
        Assert.That(figure.WithRealWithin(new Interval(-0.0005, 0.0025)).Ratio(), Is.Null);
        Assert.That(figure.WithRealWithin(new Interval(0.0005, 0.0015)).Ratio(), Is.EqualTo(35).Within(1e-9));
        Assert.That(figure.WithRealWithin(Interval.NotMeasured).Ratio(), Is.EqualTo(35).Within(1e-9));
    }
}
