using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Training;

/// <summary>How much of a run's time and steps is spent.</summary>
/// <param name="recipe">The limits.</param>
public sealed class Budget(BudgetRecipe recipe)
{
    /// <summary>The spent share of whichever limit is nearer, 0…1.</summary>
    /// <param name="step">Steps taken.</param>
    /// <param name="seconds">Seconds spent on them.</param>
    public double Spent(long step, double seconds)
    {
        var bySteps = recipe.Steps is { } steps ? (double)step / steps : 0;
        var byTime = recipe.Minutes is { } minutes ? seconds / (minutes * 60) : 0;
        return Math.Min(1, Math.Max(bySteps, byTime));
    }

    /// <summary>Seconds left at the pace so far; null before there is one.</summary>
    /// <param name="step">Steps taken.</param>
    /// <param name="seconds">Seconds spent on them.</param>
    public double? SecondsLeft(long step, double seconds)
    {
        var spent = Spent(step, seconds);
        return spent > 0 ? seconds * (1 - spent) / spent : null;
    }
}
