namespace GanAssets.Trainer.Recipes;

/// <summary>When training ends: at whichever limit comes first. One of the two must be given.</summary>
public sealed record BudgetRecipe
{
    /// <summary>Minutes of training; a resumed run counts what it spent before.</summary>
    public double? Minutes { get; init; }

    /// <summary>Steps of training. With this alone, the same seed and thread count give the same generator.</summary>
    public long? Steps { get; init; }
}
