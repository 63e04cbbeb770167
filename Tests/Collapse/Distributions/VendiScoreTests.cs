using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Collapse.Distributions;

public class VendiScoreTests
{
    [TestCase(5, 20, Description = "fewer rows than features")]
    [TestCase(200, 20, Description = "more rows than features")]
    public void Sprites_all_alike_score_one(int rows, int columns) =>
        Assert.That(VendiScore.Of(Synthetic.Matrix(rows, columns, (_, column) => column - 3)), Is.EqualTo(1).Within(1e-9));

    [TestCase(12, 12)]
    [TestCase(7, 12)]
    [TestCase(84, 7)]
    public void Equally_frequent_directions_at_right_angles_score_their_number(int rows, int columns)
    {
        var score = VendiScore.Of(Synthetic.Matrix(rows, columns, (row, column) => row % Math.Min(rows, columns) == column ? row + 1 : 0));
        Assert.That(score, Is.EqualTo(Math.Min(rows, columns)).Within(1e-9));
    }

    [Test]
    public void Two_directions_score_the_entropy_of_the_eigenvalues()
    {
        // Halves at a cosine of .6: the eigenvalues are (1 ± .6)/2.
        var score = VendiScore.Of(Synthetic.Matrix(100, 2, (row, column) => row % 2 == 0 ? 1 - column : column == 0 ? 3 : 4));
        Assert.That(score, Is.EqualTo(Math.Exp(-(0.8 * Math.Log(0.8)) - (0.2 * Math.Log(0.2)))).Within(1e-6));
    }

    [Test]
    public void Length_of_rows_their_order_and_repetition_do_not_matter()
    {
        var features = Synthetic.Gaussian(60, 10, seed: 1);
        var score = VendiScore.Of(features);
        Assert.That(VendiScore.Of(Synthetic.Map(features, (value, _) => 7 * value)), Is.EqualTo(score).Within(1e-6));
        Assert.That(VendiScore.Of(Synthetic.Shuffled(features, seed: 2)), Is.EqualTo(score).Within(1e-9));
        Assert.That(VendiScore.Of(features.Subset([.. Enumerable.Range(0, 180).Select(row => row % 60)])), Is.EqualTo(score).Within(1e-9));
    }

    [Test]
    public void Rows_of_zeros_are_alike_and_unlike_all_others()
    {
        Assert.That(VendiScore.Of(Synthetic.Matrix(20, 3, (_, _) => 0)), Is.EqualTo(1));
        Assert.That(VendiScore.Of(Synthetic.Matrix(20, 3, (row, _) => row % 2)), Is.EqualTo(2).Within(1e-9));
    }

    [Test]
    public void Narrower_set_scores_less()
    {
        var wide = VendiScore.Of(Synthetic.Gaussian(300, 16, seed: 1));
        var narrow = VendiScore.Of(Synthetic.Gaussian(300, 16, seed: 1, scale: 0.3, shift: 1));
        Assert.That(wide, Is.InRange(15, 16));
        Assert.That(narrow, Is.LessThan(0.2 * wide));
    }

    [Test]
    public void One_sprite_is_not_enough() => Assert.That(VendiScore.Of(Synthetic.Gaussian(1, 3, seed: 1)), Is.NaN);
}
