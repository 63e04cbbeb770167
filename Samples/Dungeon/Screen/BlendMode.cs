namespace GanAssets.Samples.Dungeon.Screen;

/// <summary>SDL_BlendMode: what becomes of the pixels beneath.</summary>
internal enum BlendMode
{
    /// <summary>They are replaced.</summary>
    None = 0,

    /// <summary>They shine through by what alpha leaves.</summary>
    Blend = 1,

    /// <summary>The colour is added to them.</summary>
    Add = 2,

    /// <summary>They are multiplied by the colour.</summary>
    Modulate = 4,
}
