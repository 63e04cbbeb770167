using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Neighbours;

namespace GanAssets.Tests.Collapse.Neighbours;

public class NearDistinctTests
{
    [Test]
    public void Noisy_copies_of_three_sprites_are_three()
    {
        var sprites = Synthetic.Gaussian(3, 32, seed: 1);
        var random = new Random(2);
        var copies = Synthetic.Matrix(200, 32, (row, column) => sprites.Row(row % 3)[column] + (0.01 * Synthetic.Normal(random)));
        Assert.That(NearDistinct.Of(copies, 1), Is.EqualTo(new NearDistinct(3, 200)));
        Assert.That(NearDistinct.Of(copies, 1).Share, Is.EqualTo(0.015).Within(1e-12));
        Assert.That(NearDistinct.Of(copies, 0).Count, Is.EqualTo(200));
    }

    [Test]
    public void Duplicates_are_one_sprite_even_at_no_radius() =>
        Assert.That(NearDistinct.Of(Synthetic.Matrix(90, 7, (row, column) => 1000.1 + (row % 9) + column), 0).Count, Is.EqualTo(9));

    [Test]
    public void Sprite_on_the_radius_is_the_same_and_one_near_to_an_uncounted_sprite_is_not()
    {
        var line = new FeatureMatrix([0, 1, 2, 3], 4, 1);
        Assert.That(NearDistinct.Of(line, 1).Count, Is.EqualTo(2));
        Assert.That(NearDistinct.Of(line, 0.999).Count, Is.EqualTo(4));
    }

    [Test]
    public void Real_sprites_are_nearly_all_different_at_their_own_spacing()
    {
        var real = Synthetic.Gaussian(500, 16, seed: 1);
        Assert.That(NearDistinct.Of(real, SpriteSpacing.Quantile(real)).Share, Is.InRange(0.95, 0.99));
    }

    [TestCase(0.2)]
    [TestCase(0.5)]
    [TestCase(3)]
    public void Count_is_that_of_one_sprite_after_the_other_also_where_neighbours_are_known(double radius)
    {
        var sprites = Synthetic.Gaussian(1300, 4, seed: 1);
        var counted = new List<int>();
        for (var row = 0; row < sprites.Rows; row++)
        {
            if (counted.TrueForAll(other => Naive.Distance(sprites, row, sprites, other) > radius * radius))
                counted.Add(row);
        }

        Assert.That(NearDistinct.Of(sprites, radius), Is.EqualTo(new NearDistinct(counted.Count, 1300)));
        Assert.That(NearDistinct.Of(NearestNeighbours.Within(sprites, 2), radius), Is.EqualTo(new NearDistinct(counted.Count, 1300)));
    }

    [Test]
    public void No_sprites_have_no_share() =>
        Assert.That(NearDistinct.Of(Synthetic.Gaussian(0, 3, seed: 1), 1).Share, Is.NaN);

    [TestCase(-1)]
    [TestCase(double.NaN)]
    public void Radius_that_is_none_is_refused(double radius) =>
        Assert.That(() => NearDistinct.Of(Synthetic.Gaussian(5, 3, seed: 1), radius), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
