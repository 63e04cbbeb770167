namespace GanAssets.Samples.Dungeon.Art;

/// <summary>The colours of a kind of stones, 0xFFRRGGBB, from dark to light.</summary>
/// <param name="Wall">Joints, three of bricks, and their edges in the light.</param>
/// <param name="Floor">Joints, three of slabs, and their edges in the light.</param>
/// <param name="Growth">What grows or stains there, two of them.</param>
/// <param name="Cloth">The banners: fold, cloth, light.</param>
internal sealed record StoneStyle(uint[] Wall, uint[] Floor, uint[] Growth, uint[] Cloth)
{
    /// <summary>An even number of them; <see cref="World.Layout.StyleOf"/> takes even and odd ones by turns.</summary>
    public static IReadOnlyList<StoneStyle> All { get; } =
    [
        // A keep of blue-grey stone.
        new(
            [0xFF23222F, 0xFF474A5E, 0xFF565A70, 0xFF676C82, 0xFF8C92A6],
            [0xFF2E2D3A, 0xFF45465A, 0xFF4D4F63, 0xFF565970, 0xFF666A80],
            [0xFF3E4A45, 0xFF55645A],
            [0xFF5C1A2B, 0xFF9A2E3D, 0xFFC9504F]),
        // A cellar of warm sandstone.
        new(
            [0xFF2D1F1D, 0xFF5E4438, 0xFF735443, 0xFF896650, 0xFFB08A68],
            [0xFF35272A, 0xFF54403D, 0xFF5E4943, 0xFF6A534A, 0xFF7D6455],
            [0xFF4A4A2E, 0xFF62623A],
            [0xFF1D3557, 0xFF2F5D8C, 0xFF5A8FBF]),
        // A crypt that moss grows in.
        new(
            [0xFF1B2525, 0xFF3A4F49, 0xFF476057, 0xFF577265, 0xFF7C9683],
            [0xFF22302E, 0xFF37494A, 0xFF3E5251, 0xFF465D58, 0xFF577069],
            [0xFF3F6B35, 0xFF66923F],
            [0xFF3A2A4D, 0xFF5F4480, 0xFF8A6BB0]),
        // A sanctum of violet marble.
        new(
            [0xFF241B33, 0xFF4B3B66, 0xFF5B487A, 0xFF6D578E, 0xFF9780B4],
            [0xFF2C2440, 0xFF43395A, 0xFF4B4064, 0xFF554970, 0xFF675A84],
            [0xFF4A3A70, 0xFF6B569C],
            [0xFF7A5418, 0xFFB8862B, 0xFFE6BC57]),
    ];
}
