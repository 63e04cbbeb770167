namespace GanAssets.Trainer.Recipes.Settings;

/// <summary>Where a setting's value comes from when nobody gives one.</summary>
public enum SettingSource
{
    /// <summary>A default that is the same for all sprites.</summary>
    Default,

    /// <summary>Chosen from the sprites or the machine.</summary>
    Chosen,

    /// <summary>Found, and never given: a value in a recipe that is used for other sprites is passed over.</summary>
    Found,
}
