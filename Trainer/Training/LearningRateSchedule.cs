using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Training;

/// <summary>
/// The factor on the step sizes: 1 for the first share of the budget, then falling linearly. The fall turns the
/// wandering of the two networks round each other into a finish.
/// </summary>
public static class LearningRateSchedule
{
    /// <summary>The factor at a point of the run.</summary>
    /// <param name="options">Where the fall begins and where it ends.</param>
    /// <param name="spent">The spent share of the budget, 0…1.</param>
    public static double Factor(OptimizerRecipe options, double spent)
    {
        var fall = Math.Max(0, spent - options.ConstantShare) / Math.Max(1e-9, 1 - options.ConstantShare);
        return 1 - (fall * (1 - options.FinalFactor));
    }
}
