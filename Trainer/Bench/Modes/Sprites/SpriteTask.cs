using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>One training of a sprite set.</summary>
/// <param name="Set">The set to learn.</param>
/// <param name="Method">The method.</param>
/// <param name="Seed">Seed of split, weights, batches and everything else that is random.</param>
/// <param name="Budget">How long it trains.</param>
public sealed record SpriteTask(SpriteModeSet Set, SpriteMethod Method, int Seed, BudgetRecipe Budget)
{
    /// <summary>Steps after which the training is broken off, at a tick, whatever the budget holds; null for none.</summary>
    public long? BreakOff { get; init; }

    /// <summary>What must not be measured twice.</summary>
    internal SpriteRowKey Key => new(Set.Name, Set.Fingerprint, Method.Name, Seed, Budget, ModeRowKey.Join(Method.AllSettings()));

    /// <summary>The pace that it trains at, whatever the seed.</summary>
    internal SpritePaceKey PaceKey => new(Set.Name, Set.Fingerprint, Method.Name, ModeRowKey.Join(Method.AllSettings()));
}
