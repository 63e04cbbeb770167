namespace GanAssets.Samples.Dungeon.World;

/// <summary>One tile of a section, with all that the painter needs to know of its neighbours.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Variant">Which of the pictures of its kind it has, 0 to 255.</param>
/// <param name="Edges">Rock: where it ends. Floor: where a wall casts its shadow.</param>
internal readonly record struct Tile(TileKind Kind, byte Variant, Edges Edges);
