using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class LearningRateScheduleTests
{
    private static readonly OptimizerRecipe Options = new() { FinalFactor = 0.1 };

    [TestCase(0, 1)]
    [TestCase(0.5, 0.55)]
    [TestCase(1, 0.1)]
    public void Factor_falls_from_1_to_the_final_factor_along_half_a_cosine(double spent, double expected) =>
        Assert.That(LearningRateSchedule.Factor(Options, spent), Is.EqualTo(expected).Within(1e-12));

    [Test]
    public void Factor_never_rises() =>
        Assert.That(Enumerable.Range(0, 101).Select(percent => LearningRateSchedule.Factor(Options, percent / 100.0)), Is.Ordered.Descending);
}
