using GanAssets.Tests.Training;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Estimates;

namespace GanAssets.Tests.Recipes.Estimates;

public class RunEstimateTests
{
    [Test]
    public void Time_follows_from_steps_and_steps_from_time()
    {
        var recipe = TinyRecipe.Smallest(steps: 1000);
        var data = TinyRecipe.Shapes(recipe);

        var bySteps = RunEstimate.Of(recipe, data);
        var byTime = RunEstimate.Of(recipe with { Budget = new BudgetRecipe { Minutes = 1 } }, data);
        var byBoth = RunEstimate.Of(recipe with { Budget = new BudgetRecipe { Minutes = 100_000, Steps = 7 } }, data);

        Assert.That(bySteps.Pace!.TimedSteps, Is.EqualTo(5));
        Assert.That(bySteps.Steps, Is.EqualTo(1000));
        Assert.That(bySteps.Seconds, Is.EqualTo(1000 * bySteps.Pace.SecondsPerStep));
        Assert.That(byTime.Seconds, Is.EqualTo(60).Within(byTime.Pace!.SecondsPerStep));
        Assert.That(byBoth.Steps, Is.EqualTo(7));
    }

    [Test]
    public void Networks_that_do_not_fit_in_the_memory_are_not_tried()
    {
        var recipe = TinyRecipe.Smallest(steps: 1000) with { Optimizer = new OptimizerRecipe { BatchSize = 1_000_000 } };
        var estimate = RunEstimate.Of(recipe with { Networks = new NetworkRecipe { GeneratorChannels = 4096, DiscriminatorChannels = 4096 } }, TinyRecipe.Shapes(
            recipe with { Networks = new NetworkRecipe { GeneratorChannels = 4096, DiscriminatorChannels = 4096 } }));

        Assert.That(estimate.MemoryBytes, Is.GreaterThan(estimate.MachineBytes));
        Assert.That((estimate.Pace, estimate.Steps, estimate.Seconds), Is.EqualTo(((object?)null, (long?)1000, (double?)null)));
    }

    [Test]
    public void Every_step_takes_the_penalty_where_the_recipe_says_so()
    {
        var recipe = TinyRecipe.Smallest(steps: 10) with { Objective = new ObjectiveRecipe { PenaltyInterval = 1 } };

        Assert.That(RunEstimate.Of(recipe, TinyRecipe.Shapes(recipe)).Pace!.TimedSteps, Is.EqualTo(2));
    }
}
