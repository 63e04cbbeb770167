using GanAssets.Trainer.Recipes;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>What <c>bench modes</c> measures of sprites.</summary>
/// <param name="Sets">The sets.</param>
/// <param name="Methods">The methods that learn each set.</param>
/// <param name="Seeds">The number of seeds, from 1 on.</param>
/// <param name="Budget">How long each training takes: minutes or steps.</param>
public sealed record SpriteBenchOptions(IReadOnlyList<SpriteModeSet> Sets, IReadOnlyList<SpriteMethod> Methods, int Seeds, BudgetRecipe Budget)
{
    /// <summary>All trainings of a set with a seed.</summary>
    internal IReadOnlyList<SpriteTask> Tasks(SpriteModeSet set, int seed) => [.. Methods.Select(method => new SpriteTask(set, method, seed, Budget))];
}
