using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;

namespace GanAssets.Tests.Objectives;

public class PenaltyScheduleTests
{
    [TestCase(1, 4, new[] { 1, 0, 0, 0, 1 })]
    [TestCase(5, 4, new[] { 2, 1, 1, 1, 2 })]
    [TestCase(5, 1, new[] { 5, 5, 5, 5, 5 })]
    [TestCase(2, 8, new[] { 1, 0, 0, 0, 1 })]
    public void Penalties_fall_evenly_on_the_discriminator_s_moves(int moves, int interval, int[] counts)
    {
        var schedule = new PenaltySchedule(new ObjectiveRecipe { DiscriminatorSteps = moves, PenaltyInterval = interval });

        Assert.That(Enumerable.Range(0, 5).Select(step => schedule.Count(step)), Is.EqualTo(counts));
    }

    [Test]
    public void Without_penalties_none_falls() => Assert.That(new PenaltySchedule(new ObjectiveRecipe { Penalties = [] }).Falls(0, 0), Is.False);

    [Test]
    public void Weight_stays_unless_it_has_an_end() =>
        Assert.That(new PenaltySchedule(new ObjectiveRecipe { PenaltyWeight = 2, PenaltyInterval = 3 }).Weight(0.7), Is.EqualTo(6));

    [TestCase(0, 2)]
    [TestCase(0.5, 0.2)]
    [TestCase(1, 0.02)]
    public void Weight_goes_to_its_end_in_equal_ratios(double spent, double weight) => Assert.That(
        new PenaltySchedule(new ObjectiveRecipe { PenaltyWeight = 2, PenaltyFinalWeight = 0.02, PenaltyInterval = 1 }).Weight(spent),
        Is.EqualTo(weight).Within(1e-9));
}
