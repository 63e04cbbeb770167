using GanAssets.Trainer.Collapse.Intervals;

namespace GanAssets.Tests.Collapse.Intervals;

public class BootstrapTests
{
    private static readonly Bootstrap _bootstrap = new() { Seed = 1 };

    [Test]
    public void Interval_of_a_mean_reaches_two_standard_errors_either_way()
    {
        var values = Normals(2000, seed: 1);
        var interval = _bootstrap.OfMean(values);
        Assert.That(interval.Low, Is.EqualTo(values.Average() - (1.96 / Math.Sqrt(2000))).Within(0.006));
        Assert.That(interval.High, Is.EqualTo(values.Average() + (1.96 / Math.Sqrt(2000))).Within(0.006));
    }

    [Test]
    public void Nineteen_of_twenty_intervals_hold_the_true_mean()
    {
        var held = Enumerable.Range(1, 400).Count(seed => (_bootstrap with { Seed = seed }).OfMean(Normals(60, seed)).Contains(0));
        Assert.That(held / 400.0, Is.InRange(0.9, 0.98));
    }

    [Test]
    public void Lower_level_gives_a_narrower_interval_inside_the_wider_one()
    {
        var values = Normals(100, seed: 2);
        var wide = _bootstrap.OfMean(values);
        var narrow = (_bootstrap with { Level = 0.5 }).OfMean(values);
        Assert.That(narrow.Low, Is.GreaterThan(wide.Low));
        Assert.That(narrow.High, Is.LessThan(wide.High));
    }

    [TestCase(0.1)]
    [TestCase(1e9)]
    public void Equal_values_give_that_value_exactly(double value) =>
        Assert.That(_bootstrap.OfMean(Enumerable.Repeat(value, 1000).ToArray()), Is.EqualTo(new Interval(value, value)));

    [Test]
    public void Same_seed_gives_the_same_interval_and_another_seed_another()
    {
        var values = Normals(50, seed: 3);
        Assert.That(_bootstrap.OfMean(values), Is.EqualTo((_bootstrap with { Resamples = 1000 }).OfMean(values)));
        Assert.That(_bootstrap.OfMean(values), Is.Not.EqualTo((_bootstrap with { Seed = 2 }).OfMean(values)));
    }

    [Test]
    public void Mean_as_any_statistic_has_the_interval_of_the_mean()
    {
        var values = Normals(200, seed: 4);
        var expected = _bootstrap.OfMean(values);
        var interval = _bootstrap.Of(values.Length, rows => rows.Average(row => values[row]));
        Assert.That(interval.Low, Is.EqualTo(expected.Low).Within(1e-12));
        Assert.That(interval.High, Is.EqualTo(expected.High).Within(1e-12));
    }

    [Test]
    public void Ratio_to_its_own_multiple_is_certain()
    {
        var values = Enumerable.Range(1, 100).Select(value => (double)value).ToArray();
        var interval = _bootstrap.OfRatio(values, values.Select(value => 4 * value).ToArray());
        Assert.That(interval, Is.EqualTo(new Interval(0.25, 0.25)));
    }

    [Test]
    public void Pairing_narrows_the_interval_of_a_ratio()
    {
        var noise = Normals(500, seed: 5);
        var reference = noise.Select(value => 5 + value).ToArray();
        var paired = _bootstrap.OfRatio(noise.Select(value => 4 + (0.8 * value)).ToArray(), reference);
        var apart = _bootstrap.OfRatio(Normals(500, seed: 6).Select(value => 4 + (0.8 * value)).ToArray(), reference);
        Assert.That(paired.High - paired.Low, Is.LessThan(0.1 * (apart.High - apart.Low)));
    }

    [Test]
    public void Few_rows_are_not_enough()
    {
        var values = new double[Bootstrap.MinimumRows - 1];
        Assert.That(_bootstrap.OfMean(values), Is.EqualTo(Interval.NotMeasured));
        Assert.That(_bootstrap.OfRatio(values, values), Is.EqualTo(Interval.NotMeasured));
        Assert.That(_bootstrap.Of(values.Length, _ => 1), Is.EqualTo(Interval.NotMeasured));
    }

    [Test]
    public void Figure_that_some_resamples_lack_is_not_measured()
    {
        Assert.That(_bootstrap.Of(20, rows => rows.Contains(0) ? 1 : double.NaN), Is.EqualTo(Interval.NotMeasured));
        Assert.That(_bootstrap.OfRatio(new double[20], new double[20]), Is.EqualTo(Interval.NotMeasured));
    }

    [Test]
    public void Rows_without_a_partner_are_refused() =>
        Assert.That(() => _bootstrap.OfRatio(new double[20], new double[19]), Throws.ArgumentException);

    private static double[] Normals(int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => Synthetic.Normal(random)).ToArray();
    }
}
