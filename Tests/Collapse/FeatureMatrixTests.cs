using GanAssets.Trainer.Collapse;

namespace GanAssets.Tests.Collapse;

public class FeatureMatrixTests
{
    [Test]
    public void Wrong_length_is_refused_with_both_figures() =>
        Assert.That(
            () => new FeatureMatrix(new float[5], 2, 3),
            Throws.ArgumentException.With.Message.StartsWith("2 rows of 3 features need 6 values, not 5."));

    [TestCase(float.NaN)]
    [TestCase(float.PositiveInfinity)]
    public void Value_that_is_no_number_is_refused_by_its_place(float value) =>
        Assert.That(() => new FeatureMatrix([0, 0, 0, value], 2, 2), Throws.ArgumentException.With.Message.StartsWith("Feature 1 of row 1 is"));

    [Test]
    public void Subset_takes_rows_in_the_order_asked_for() =>
        Assert.That(new FeatureMatrix([1, 2, 3, 4, 5, 6], 3, 2).Subset([2, 0, 2]).Values, Is.EqualTo(new float[] { 5, 6, 1, 2, 5, 6 }));

    [Test]
    public void Subset_may_be_empty() =>
        Assert.That(new FeatureMatrix([1, 2, 3, 4, 5, 6], 3, 2).Subset([]).Rows, Is.Zero);
}
