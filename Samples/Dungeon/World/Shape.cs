namespace GanAssets.Samples.Dungeon.World;

/// <summary>The outline of a section: a room or a corridor, in tiles of 16 × 16 pixels.</summary>
/// <param name="IsRoom">Whether it is a room; every other one is.</param>
/// <param name="Width">Its columns.</param>
/// <param name="Top">The first row of its floor; the wall above it faces the player.</param>
/// <param name="Bottom">The row after the last of its floor.</param>
internal readonly record struct Shape(bool IsRoom, int Width, int Top, int Bottom)
{
    public const int TileSize = 16;
    public const int Rows = 17;

    /// <summary>The rows of wall that are seen above a floor.</summary>
    public const int FaceRows = 3;

    /// <summary>What is in a row of the section.</summary>
    public TileKind KindOf(int row) =>
        row >= Bottom || row < Top - FaceRows ? TileKind.Rock
        : row < Top ? TileKind.Face
        : TileKind.Floor;
}
