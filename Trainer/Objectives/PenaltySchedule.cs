using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Objectives;

/// <summary>When the discriminator is penalised, and how heavily.</summary>
/// <param name="objective">Weights, interval and the discriminator's moves a step.</param>
public sealed class PenaltySchedule(ObjectiveRecipe objective)
{
    /// <summary>Whether a move of the discriminator is penalised.</summary>
    /// <param name="step">Steps taken before this one.</param>
    /// <param name="round">Which of the discriminator's moves in this step, from 0.</param>
    public bool Falls(long step, int round) =>
        objective.Penalties.Count > 0 && ((step * objective.DiscriminatorSteps) + round) % objective.PenaltyInterval == 0;

    /// <summary>How many of the discriminator's moves in a step are penalised.</summary>
    /// <param name="step">Steps taken before it.</param>
    public int Count(long step) => Enumerable.Range(0, objective.DiscriminatorSteps).Count(round => Falls(step, round));

    /// <summary>
    /// The factor on a penalty: the weight, which moves from its first value to its last in equal ratios, times the interval, since the
    /// penalty stands for the moves without one.
    /// </summary>
    /// <param name="spent">The spent share of the budget, 0…1.</param>
    public double Weight(double spent)
    {
        var weight = objective.PenaltyFinalWeight is { } last
            ? objective.PenaltyWeight * Math.Pow(last / objective.PenaltyWeight, spent)
            : objective.PenaltyWeight;
        return weight * objective.PenaltyInterval;
    }
}
