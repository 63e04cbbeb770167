namespace GanAssets.Samples.Dungeon.World;

/// <summary>What dice are thrown for.</summary>
internal enum Purpose : ulong
{
    /// <summary>The outline of a section.</summary>
    Shape = 1,

    /// <summary>The stones of a room.</summary>
    Style = 2,

    /// <summary>The stones of a section, one by one.</summary>
    Stones = 3,

    /// <summary>What stands in a section, and who.</summary>
    Inhabitants = 4,

    /// <summary>What the characters of a room have in common.</summary>
    Company = 5,

    /// <summary>The name of a character.</summary>
    Name = 6,
}
