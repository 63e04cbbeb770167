namespace GanAssets.Samples.Dungeon.Characters;

/// <summary>How many characters are made.</summary>
internal enum GenerationMode
{
    /// <summary>None: newcomers look like somebody who has been there before.</summary>
    None,

    /// <summary>One for each newcomer.</summary>
    AsNeeded,

    /// <summary>Newcomers, and further ones that nobody sees in all the time that is left between the frames.</summary>
    AllTheTime,
}
