using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class BudgetTests
{
    [TestCase(null, 200L, 50, 1e6, 0.25)]
    [TestCase(2.0, null, 1000000, 30, 0.25)]
    [TestCase(2.0, 200L, 50, 90, 0.75)]
    [TestCase(2.0, 200L, 180, 90, 0.9)]
    [TestCase(2.0, 200L, 0, 0, 0)]
    [TestCase(2.0, null, 5, 500, 1)]
    [TestCase(null, 200L, 250, 0, 1)]
    public void Spent_is_the_share_of_the_nearer_limit(double? minutes, long? steps, long step, double seconds, double expected) =>
        Assert.That(new Budget(new BudgetRecipe { Minutes = minutes, Steps = steps }).Spent(step, seconds), Is.EqualTo(expected).Within(1e-12));

    [Test]
    public void Seconds_left_follow_from_the_pace_so_far()
    {
        var budget = new Budget(new BudgetRecipe { Steps = 100 });

        Assert.That(budget.SecondsLeft(0, 0), Is.Null);
        Assert.That(budget.SecondsLeft(25, 10), Is.EqualTo(30).Within(1e-9));
        Assert.That(budget.SecondsLeft(100, 40), Is.Zero);
    }
}
