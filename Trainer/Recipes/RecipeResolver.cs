using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Recipes;

/// <summary>Turns what a person asked for, and what the sprites are like, into a recipe with nothing left open.</summary>
public static class RecipeResolver
{
    private const double DefaultMinutes = 10;

    /// <summary>Resolves the default recipe.</summary>
    /// <param name="set">The sprite set: a folder or a sheet.</param>
    /// <param name="budget">The wanted limits; ten minutes when none is given.</param>
    /// <param name="seed">The wanted seed, or null for the default.</param>
    /// <param name="input">How the sprites are to be read; null where looking at them tells.</param>
    /// <returns>The recipe, and the sprites that it speaks of.</returns>
    /// <exception cref="InputException">The sprites cannot be used.</exception>
    public static (Recipe Recipe, RunData Data) Resolve(string set, BudgetRecipe budget, int? seed, InputRecipe? input = null)
    {
        var sprites = SpriteInput.Load(set, input?.ToOptions());
        var recipe = new Recipe();
        recipe = recipe with
        {
            Data = recipe.Data with
            {
                Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(set)),
                Input = input ?? recipe.Data.Input,
                PixelScale = PixelScale.Detect(sprites),
                Fingerprint = SpriteSetFingerprint.Of(sprites),
            },
            Budget = budget is { Minutes: null, Steps: null } ? new BudgetRecipe { Minutes = DefaultMinutes } : budget,
            Seed = seed ?? recipe.Seed,
            Device = cuda.is_available() ? "cuda" : "cpu",
        };
        var data = RunData.From(sprites, recipe);
        data.RequireBatch(recipe);
        return (recipe, data);
    }
}
