using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Neighbours;

public class SpriteSpacingTests
{
    // Sizes on both sides of every block's and every vector's edge.
    [TestCase(2, 1)]
    [TestCase(65, 7)]
    [TestCase(523, 20)]
    public void Distances_are_those_to_the_nearest_other_sprite(int rows, int columns)
    {
        var features = Synthetic.Gaussian(rows, columns, seed: rows, shift: 3);
        var expected = Enumerable.Range(0, rows).Select(row => Math.Sqrt(Naive.Neighbours(features, row, 1)[0])).ToArray();
        Assert.That(SpriteSpacing.Distances(features), Is.EqualTo(expected).Within(1e-4).Percent.And.Length.EqualTo(rows));
    }

    [Test]
    public void Duplicates_are_no_other_sprites_also_after_rounding()
    {
        var random = new Random(1);
        var features = Synthetic.Matrix(120, 4, (row, _) => (row / 4 * 2.0) + (1e-6 * random.NextDouble()));
        Assert.That(SpriteSpacing.Distances(features), Is.All.EqualTo(4).Within(1e-4));
    }

    [Test]
    public void Quantile_is_linear_between_ranks()
    {
        // Nearest others at 1, 1, 2, 4.
        var line = new FeatureMatrix([0, 1, 3, 7], 4, 1);
        Assert.That(SpriteSpacing.Quantile(line, 0.5), Is.EqualTo(1.5).Within(1e-12));
        Assert.That(SpriteSpacing.Quantile(line, 1), Is.EqualTo(4));
        Assert.That(SpriteSpacing.Quantile(line, 0.9), Is.EqualTo(3.4).Within(1e-12));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(40)]
    public void Sprites_that_are_all_the_same_have_no_spacing(int rows) =>
        Assert.That(SpriteSpacing.Quantile(Synthetic.Matrix(rows, 3, (_, _) => 0.1)), Is.NaN);
}
