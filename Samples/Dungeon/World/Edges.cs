namespace GanAssets.Samples.Dungeon.World;

/// <summary>The sides and corners of a tile.</summary>
[Flags]
internal enum Edges : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The upper side.</summary>
    North = 1,

    /// <summary>The right side.</summary>
    East = 2,

    /// <summary>The lower side.</summary>
    South = 4,

    /// <summary>The left side.</summary>
    West = 8,

    /// <summary>The upper right corner alone.</summary>
    NorthEast = 16,

    /// <summary>The lower right corner alone.</summary>
    SouthEast = 32,

    /// <summary>The lower left corner alone.</summary>
    SouthWest = 64,

    /// <summary>The upper left corner alone.</summary>
    NorthWest = 128,
}
