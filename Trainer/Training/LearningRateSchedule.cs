using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Training;

/// <summary>
/// The factor on the step sizes: falls from 1 along half a cosine (Loshchilov and Hutter 2017). The fall turns the
/// wandering of the two networks round each other into a finish, and allows large steps before it.
/// </summary>
public static class LearningRateSchedule
{
    /// <summary>The factor at a point of the run.</summary>
    /// <param name="options">Where the fall ends.</param>
    /// <param name="spent">The spent share of the budget, 0…1.</param>
    public static double Factor(OptimizerRecipe options, double spent)
    {
        var share = 0.5 * (1 + Math.Cos(Math.PI * spent));
        return options.FinalFactor + ((1 - options.FinalFactor) * share);
    }
}
