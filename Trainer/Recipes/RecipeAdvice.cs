namespace GanAssets.Trainer.Recipes;

/// <summary>A value that the sprites or the machine suggest for a setting.</summary>
/// <param name="Key">The setting's key, such as <c>optimizer.batch_size</c>.</param>
/// <param name="Value">The value as JSON.</param>
/// <param name="Reason">Why, as a sentence without its full stop.</param>
/// <param name="Origin">What suggests it: <c>sprites</c> or <c>machine</c>.</param>
public sealed record RecipeAdvice(string Key, string Value, string Reason, string Origin = RecipeAdvice.FromSprites)
{
    /// <summary>The origin of what follows from the sprites.</summary>
    public const string FromSprites = "sprites";

    /// <summary>The origin of what follows from the machine.</summary>
    public const string FromMachine = "machine";
}
