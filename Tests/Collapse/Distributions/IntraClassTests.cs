using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Collapse.Distributions;

public class IntraClassTests
{
    [TestCase(2, 1)]
    [TestCase(67, 9)]
    [TestCase(1030, 3)]
    public void Mean_distance_is_that_of_the_definition(int rows, int columns)
    {
        var features = Synthetic.Gaussian(rows, columns, seed: rows, shift: 5);
        var sum = 0.0;
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < i; j++)
                sum += Math.Sqrt(Naive.Distance(features, i, features, j));
        }

        Assert.That(IntraClassDistance.Mean(features), Is.EqualTo(2 * sum / rows / (rows - 1)).Within(1e-4).Percent);
    }

    [Test]
    public void Copies_of_one_sprite_are_at_exactly_no_distance() =>
        Assert.That(IntraClassDistance.Mean(Synthetic.Matrix(100, 5, (_, column) => 100.1 * column)), Is.Zero);

    [TestCase(0)]
    [TestCase(1)]
    public void One_sprite_has_no_distance(int rows) =>
        Assert.That(IntraClassDistance.Mean(Synthetic.Gaussian(rows, 5, seed: 1)), Is.NaN);

    [Test]
    public void Frechet_distance_needs_its_rows_on_both_sides()
    {
        var enough = Synthetic.Gaussian(IntraClassFrechet.MinimumRows, 5, seed: 1);
        var few = Synthetic.Gaussian(IntraClassFrechet.MinimumRows - 1, 5, seed: 2);
        Assert.That(new IntraClassFrechet(enough).To(enough), Is.EqualTo(0).Within(1e-5));
        Assert.That(new IntraClassFrechet(enough).To(few), Is.NaN);
        Assert.That(new IntraClassFrechet(few).To(enough), Is.NaN);
    }
}
