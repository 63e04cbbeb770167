using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Recipes;

/// <summary>A recipe with nothing left open.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Data">The sprites that it speaks of.</param>
/// <param name="Choices">Every setting's value and where it comes from, in the document's order.</param>
public sealed record ResolvedRecipe(Recipe Recipe, RunData Data, IReadOnlyList<RecipeChoice> Choices);
