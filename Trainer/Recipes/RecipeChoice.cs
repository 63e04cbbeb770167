namespace GanAssets.Trainer.Recipes;

/// <summary>The value that a setting has in the end, and why.</summary>
/// <param name="Key">The setting's key, such as <c>networks.latent_length</c>.</param>
/// <param name="Value">Its value as JSON.</param>
/// <param name="Origin">Where it comes from: <c>default</c>, <c>sprites</c>, <c>machine</c>, a preset's or a file's name, or an option.</param>
/// <param name="Reason">Why it was chosen; null where somebody gave it, and for defaults.</param>
public sealed record RecipeChoice(string Key, string Value, string Origin, string? Reason)
{
    /// <summary>The origin of a value that is the same for all sprites.</summary>
    public const string DefaultOrigin = "default";
}
