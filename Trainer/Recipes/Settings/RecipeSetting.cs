namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>A setting of a recipe: where it stands, what it means, what it can be.</summary>
/// <param name="Key">Its place in the document with dots between, such as <c>networks.latent_length</c>.</param>
/// <param name="Description">What it means, for people.</param>
/// <param name="Kind">What it can be.</param>
public sealed record RecipeSetting(string Key, string Description, SettingKind Kind)
{
    /// <summary>Where its value comes from when nobody gives one; the recipe's fixed default if not said.</summary>
    public SettingSource Source { get; init; }

    /// <summary>The last part of its key.</summary>
    public string Name => Key[(Key.LastIndexOf('.') + 1)..];

    /// <summary>What stands before its name: its group's key, or nothing.</summary>
    public string Group => Key.LastIndexOf('.') is > 0 and var dot ? Key[..dot] : "";
}
