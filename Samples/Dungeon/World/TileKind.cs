namespace GanAssets.Samples.Dungeon.World;

/// <summary>What a tile of the dungeon is.</summary>
internal enum TileKind : byte
{
    /// <summary>Solid stone, seen from above.</summary>
    Rock,

    /// <summary>The front of a wall.</summary>
    Face,

    /// <summary>Where one can walk.</summary>
    Floor,
}
