using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Collapse.Distributions;

public class KernelDistanceTests
{
    // Rows and columns on both sides of every tile's and every vector's edge, and more rows than each share of them has.
    [TestCase(2100, 101, 1)]
    [TestCase(100, 101, 1)]
    [TestCase(127, 140, 17)]
    [TestCase(129, 103, 128)]
    public void Distance_is_that_of_the_definition(int firstRows, int secondRows, int columns)
    {
        var first = Synthetic.Gaussian(firstRows, columns, seed: 1);
        var second = Synthetic.Gaussian(secondRows, columns, seed: 2, scale: 1.1, shift: 0.3);
        Assert.That(KernelDistance.Between(first, second).Value, Is.EqualTo(Definition(first, second)).Within(1e-11));
    }

    [Test]
    public void Shifted_constant_sets_are_at_the_distance_of_their_kernels()
    {
        // Kernels 8, 125 and 27 of points at 1 and 2 in every feature.
        var first = Synthetic.Matrix(150, 5, (_, _) => 1);
        var second = Synthetic.Matrix(120, 5, (_, _) => 2);
        var distance = KernelDistance.Between(first, second);
        Assert.That(distance.Value, Is.EqualTo(8 + 125 - (2 * 27)).Within(1e-10));
        Assert.That(distance.Interval.Low, Is.EqualTo(distance.Value).Within(1e-10));
        Assert.That(distance.Interval.High, Is.EqualTo(distance.Value).Within(1e-10));
    }

    [Test]
    public void Distance_of_equal_constant_sets_is_zero()
    {
        var set = Synthetic.Matrix(150, 5, (_, column) => column);
        Assert.That(KernelDistance.Between(set, set).Value, Is.EqualTo(0).Within(1e-11));
    }

    [Test]
    public void Distance_within_a_distribution_is_zero_on_average_whatever_the_number_of_rows([Values(100, 400)] int rows)
    {
        var values = Enumerable.Range(1, 60)
            .Select(seed => KernelDistance.Between(Synthetic.Gaussian(rows, 8, seed), Synthetic.Gaussian(rows, 8, seed + 1000)))
            .ToArray();
        var error = Math.Sqrt(values.Average(each => each.Value * each.Value) / values.Length);
        Assert.That(values.Average(each => each.Value), Is.EqualTo(0).Within(3 * error));
        Assert.That(values.Count(each => each.Interval.Contains(0)), Is.AtLeast(57));
    }

    [Test]
    public void Interval_holds_the_distance_of_two_distributions()
    {
        // The estimate is unbiased: the mean of many is the distance itself.
        var distances = Enumerable.Range(1, 200)
            .Select(seed => KernelDistance.Between(Synthetic.Gaussian(110, 16, seed), Synthetic.Gaussian(150, 16, seed + 1000, shift: 0.3)))
            .ToArray();
        var mean = distances.Average(each => each.Value);
        Assert.That(distances.Count(each => each.Interval.Contains(mean)) / 200.0, Is.InRange(0.9, 0.99));
    }

    [Test]
    public void Farther_distribution_is_at_a_greater_distance()
    {
        var real = Synthetic.Gaussian(300, 16, seed: 1);
        var near = KernelDistance.Between(real, Synthetic.Gaussian(300, 16, seed: 2, shift: 0.2));
        var far = KernelDistance.Between(real, Synthetic.Gaussian(300, 16, seed: 2, shift: 0.4));
        Assert.That(near.Value, Is.Positive);
        Assert.That(far.Interval.Low, Is.GreaterThan(near.Interval.High));
    }

    [Test]
    public void Distance_is_the_same_both_ways_and_in_any_order()
    {
        var first = Synthetic.Gaussian(200, 30, seed: 1);
        var second = Synthetic.Gaussian(150, 30, seed: 2, shift: 0.1);
        var distance = KernelDistance.Between(first, second).Value;
        Assert.That(KernelDistance.Between(second, first).Value, Is.EqualTo(distance).Within(1e-12));
        Assert.That(KernelDistance.Between(Synthetic.Shuffled(first, seed: 3), second).Value, Is.EqualTo(distance).Within(1e-12));
    }

    [Test]
    public void Sums_of_one_set_serve_several_distances()
    {
        var real = Synthetic.Gaussian(300, 8, seed: 1);
        var sums = new KernelSums(real);
        foreach (var other in new[] { Synthetic.Gaussian(200, 8, seed: 2), Synthetic.Gaussian(250, 8, seed: 3, shift: 0.2) })
            Assert.That(KernelDistance.Between(sums, new KernelSums(other)), Is.EqualTo(KernelDistance.Between(real, other)));
    }

    [Test]
    public void Few_rows_are_not_enough()
    {
        var enough = Synthetic.Gaussian(KernelDistance.MinimumRows, 3, seed: 1);
        var few = Synthetic.Gaussian(KernelDistance.MinimumRows - 1, 3, seed: 1);
        Assert.That(KernelDistance.Between(enough, few), Is.EqualTo(KernelDistance.NotMeasured));
        Assert.That(KernelDistance.Between(few, enough), Is.EqualTo(KernelDistance.NotMeasured));
    }

    [Test]
    public void Other_features_are_refused()
    {
        var (first, second) = (Synthetic.Gaussian(200, 2, seed: 1), Synthetic.Gaussian(200, 3, seed: 1));
        Assert.That(() => KernelDistance.Between(first, second), Throws.ArgumentException);
    }

    private static double Definition(FeatureMatrix first, FeatureMatrix second)
    {
        double Product(FeatureMatrix a, int i, FeatureMatrix b, int j) =>
            Enumerable.Range(0, a.Columns).Sum(column => (double)a.Row(i)[column] * b.Row(j)[column]);
        double Mean(FeatureMatrix a, FeatureMatrix b) =>
            (from i in Enumerable.Range(0, a.Rows)
             from j in Enumerable.Range(0, b.Rows)
             where a != b || i != j
             select Math.Pow((Product(a, i, b, j) / a.Columns) + 1, 3)).Average();
        return Mean(first, first) + Mean(second, second) - (2 * Mean(first, second));
    }
}
