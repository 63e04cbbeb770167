using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Recipes.Estimates;

/// <summary>What a training will cost.</summary>
/// <param name="Pace">A few real steps, timed on this machine; null where the networks would not fit in its memory.</param>
/// <param name="Steps">Steps until the budget is spent; null where neither steps nor a pace are known.</param>
/// <param name="Seconds">Seconds until the budget is spent, those on checkpoints and samples not counted; null likewise.</param>
/// <param name="MemoryBytes">The process's peak resident memory on a CPU, <see cref="MemoryEstimate"/>.</param>
/// <param name="MachineBytes">The memory that the process may use.</param>
/// <param name="ModelBytes">The exported model file's size, <see cref="ModelSizeEstimate"/>.</param>
/// <param name="GeneratorWeights">Numbers that the generator learns.</param>
/// <param name="DiscriminatorWeights">Numbers that the discriminator learns.</param>
public sealed record RunEstimate(
    StepPace? Pace,
    long? Steps,
    double? Seconds,
    long MemoryBytes,
    long MachineBytes,
    long ModelBytes,
    long GeneratorWeights,
    long DiscriminatorWeights)
{
    /// <summary>Estimates a run; takes a few seconds, in which real steps are timed.</summary>
    /// <param name="recipe">The resolved recipe.</param>
    /// <param name="data">The run's sprites.</param>
    public static RunEstimate Of(Recipe recipe, RunData data)
    {
        var cost = NetworkCost.Of(data.Shape);
        var memory = MemoryEstimate.Bytes(data.Shape, recipe.SamplesOfStep, data.Training.Count + data.HeldOut.Count);
        var machine = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        var pace = memory < machine ? StepPace.Measure(recipe, data) : null;
        var (steps, seconds) = Length(recipe.Budget, pace?.SecondsPerStep);
        return new RunEstimate(
            pace, steps, seconds, memory, machine, ModelSizeEstimate.Bytes(recipe, data), cost.GeneratorWeights, cost.DiscriminatorWeights);
    }

    private static (long? Steps, double? Seconds) Length(BudgetRecipe budget, double? secondsPerStep)
    {
        var inTime = budget.Minutes * 60 / secondsPerStep;
        var steps = (budget.Steps, inTime) switch
        {
            ({ } most, { } possible) => Math.Min(most, (long)possible),
            ({ } most, null) => most,
            (null, { } possible) => (long)possible,
            _ => (long?)null,
        };
        return (steps, secondsPerStep is null ? budget.Minutes * 60 : steps * secondsPerStep);
    }
}
