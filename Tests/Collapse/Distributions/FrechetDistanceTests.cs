using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Collapse.Distributions;

public class FrechetDistanceTests
{
    [TestCase(500, 20)]
    [TestCase(10, 20, Description = "fewer rows than features: the covariance is singular")]
    public void Moved_set_is_at_the_squared_length_of_the_move(int rows, int columns)
    {
        var features = Synthetic.Gaussian(rows, columns, seed: 1);
        Assert.That(FrechetDistance.Between(features, Synthetic.Map(features, (value, _) => value + 0.5)), Is.EqualTo(0.25 * columns).Within(1e-5));
    }

    [Test]
    public void Set_stretched_about_its_mean_is_at_the_difference_of_the_deviations()
    {
        // Sets symmetric about 0 have mean 0 exactly; (1 − s)² tr C remains.
        var half = Synthetic.Gaussian(300, 10, seed: 1);
        var features = Synthetic.Matrix(600, 10, (row, column) => row < 300 ? half.Row(row)[column] : -half.Row(row - 300)[column]);
        var trace = features.Values.Sum(value => (double)value * value) / 599;
        var found = FrechetDistance.Between(features, Synthetic.Map(features, (value, _) => 3 * value));
        Assert.That(found, Is.EqualTo(4 * trace).Within(1e-5 * trace));
    }

    [Test]
    public void One_feature_gives_the_formula_for_two_normal_distributions()
    {
        // Means 2 and 10, standard deviations 1 and √7: 64 + (√7 − 1)².
        var first = new FeatureMatrix([1, 2, 3], 3, 1);
        var second = new FeatureMatrix([8, 9, 13], 3, 1);
        Assert.That(FrechetDistance.Between(first, second), Is.EqualTo(64 + Math.Pow(Math.Sqrt(7) - 1, 2)).Within(1e-9));
    }

    [Test]
    public void Set_is_at_no_distance_from_itself_in_any_order()
    {
        var features = Synthetic.Gaussian(200, 64, seed: 1);
        Assert.That(FrechetDistance.Between(features, Synthetic.Shuffled(features, seed: 2)), Is.EqualTo(0).Within(1e-5));
    }

    [Test]
    public void Distance_is_the_same_both_ways()
    {
        var first = Synthetic.Gaussian(200, 30, seed: 1);
        var second = Synthetic.Gaussian(20, 30, seed: 2, scale: 2);
        Assert.That(FrechetDistance.Between(first, second), Is.EqualTo(FrechetDistance.Between(second, first)).Within(1e-6));
    }

    [Test]
    public void Constant_sets_are_at_the_squared_distance_of_their_points()
    {
        var first = Synthetic.Matrix(10, 4, (_, _) => 1);
        var second = Synthetic.Matrix(10, 4, (_, _) => 3);
        Assert.That(FrechetDistance.Between(first, second), Is.EqualTo(16).Within(1e-12));
    }

    [Test]
    public void Single_row_is_refused() =>
        Assert.That(() => FrechetDistance.Between(Synthetic.Gaussian(1, 2, seed: 1), Synthetic.Gaussian(5, 2, seed: 1)), Throws.ArgumentException);
}
