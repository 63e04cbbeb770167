using GanAssets.Trainer.Collapse.Labels;

namespace GanAssets.Tests.Collapse.Labels;

public class ConfusionMatrixTests
{
    [Test]
    public void Counts_and_accuracies_are_those_of_the_chosen_attribute()
    {
        // Two attributes a row; the second one is looked at.
        var matrix = new ConfusionMatrix(3, [9, 0, 9, 0, 9, 1, 9, 1], [9, 0, 9, 1, 9, 1, 9, 1], attribute: 1, attributes: 2);
        Assert.That(matrix.Accuracy, Is.EqualTo(0.75));
        Assert.That(matrix.CountOf(0), Is.EqualTo(2));
        Assert.That(matrix.AccuracyOf(0), Is.EqualTo(0.5));
        Assert.That(matrix.AccuracyOf(1), Is.EqualTo(1));
        Assert.That(matrix.CountOf(2), Is.Zero);
        Assert.That(matrix.AccuracyOf(2), Is.NaN);
    }

    [Test]
    public void Kappa_of_a_worked_example()
    {
        // Agreement .7; chance .5 × .6 + .5 × .4 = .5.
        int[] labels = [.. Enumerable.Repeat(0, 25), .. Enumerable.Repeat(1, 25)];
        int[] predictions = [.. Enumerable.Repeat(0, 20), .. Enumerable.Repeat(1, 5), .. Enumerable.Repeat(0, 10), .. Enumerable.Repeat(1, 15)];
        Assert.That(new ConfusionMatrix(2, labels, predictions, 0, 1).Kappa, Is.EqualTo(0.4).Within(1e-12));
    }

    [Test]
    public void Ignored_attribute_has_high_accuracy_and_no_kappa_where_one_value_is_frequent()
    {
        int[] labels = [.. Enumerable.Repeat(0, 90), .. Enumerable.Repeat(1, 10)];
        var matrix = new ConfusionMatrix(2, labels, new int[100], 0, 1);
        Assert.That(matrix.Accuracy, Is.EqualTo(0.9));
        Assert.That(matrix.Kappa, Is.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void Attribute_of_one_value_agrees_fully() => Assert.That(new ConfusionMatrix(1, [0, 0, 0], [0, 0, 0], 0, 1).Kappa, Is.EqualTo(1));

    [Test]
    public void Unknown_labels_are_not_counted() =>
        Assert.That(new ConfusionMatrix(2, [0, -1, 1], [0, 0, 0], 0, 1).Accuracy, Is.EqualTo(0.5));

    [TestCase(2, 0)]
    [TestCase(0, 2)]
    [TestCase(0, -1)]
    public void Index_that_is_no_value_is_refused(int label, int prediction) =>
        Assert.That(() => new ConfusionMatrix(2, [label], [prediction], 0, 1), Throws.ArgumentException);
}
