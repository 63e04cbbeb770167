using GanAssets.Trainer.Collapse.Distributions;

namespace GanAssets.Tests.Collapse.Distributions;

public class InceptionScoreTests
{
    [Test]
    public void Sure_and_equally_frequent_classes_score_their_number([Values(2, 7, 10)] int classes)
    {
        var score = InceptionScore.Of(Synthetic.Matrix(classes * 50, classes, (row, column) => row % classes == column ? 1 : 0));
        Assert.That(score, Is.EqualTo(classes).Within(1e-9));
    }

    [TestCase(1, 0)]
    [TestCase(0.5, 0.25)]
    public void Sprites_that_look_all_the_same_score_one(double first, double other)
    {
        var score = InceptionScore.Of(Synthetic.Matrix(300, 3, (_, column) => column == 0 ? first : other));
        Assert.That(score, Is.EqualTo(1).Within(1e-12).And.AtLeast(1));
    }

    [Test]
    public void Uneven_classes_score_the_exponential_of_their_entropy()
    {
        var score = InceptionScore.Of(Synthetic.Matrix(400, 2, (row, column) => (row < 100) == (column == 0) ? 1 : 0));
        Assert.That(score, Is.EqualTo(Math.Exp(-(0.25 * Math.Log(0.25)) - (0.75 * Math.Log(0.75)))).Within(1e-9));
    }

    [TestCase(99, 2)]
    [TestCase(199, 20)]
    public void Few_sprites_are_not_enough(int rows, int classes) =>
        Assert.That(InceptionScore.Of(Synthetic.Matrix(rows, classes, (_, _) => 1.0 / classes)), Is.NaN);

    [TestCase(0.5, 0.6)]
    [TestCase(1.5, -0.5)]
    public void Numbers_that_are_no_probabilities_are_refused(double first, double second)
    {
        var numbers = Synthetic.Matrix(200, 2, (_, column) => column == 0 ? first : second);
        Assert.That(() => InceptionScore.Of(numbers), Throws.ArgumentException);
    }
}
