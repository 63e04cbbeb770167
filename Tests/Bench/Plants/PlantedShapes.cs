using System.Security.Cryptography;
using GanAssets.Tests.Data;
using GanAssets.Trainer.Bench.Plants;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Bench.Plants;

/// <summary>Coloured shapes to plant faults in, and questions about what came of it.</summary>
internal static class PlantedShapes
{
    private static readonly SpriteSet Pool = ColoredShapes.Draw(300, seed: 3);
    private static readonly SpriteSet Training = ColoredShapes.Draw(500, seed: 4);

    public static PlantSource Source(int seed) => new(Pool, Training, seed);

    /// <summary>Short names of the sprites, equal for equal pixels.</summary>
    public static string[] Pictures(SpriteSet sprites) =>
        [.. Enumerable.Range(0, sprites.Count).Select(i => Convert.ToHexString(SHA256.HashData(sprites.Pixels(i)).AsSpan(0, 6)))];

    public static string[] Labelled(SpriteSet sprites) =>
        [.. Pictures(sprites).Select((picture, i) => $"{picture} {string.Join(',', sprites.LabelsOf(i).ToArray())}")];

    /// <summary>The rows whose labels differ, attribute by attribute.</summary>
    public static int[][] ChangedLabels(SpriteSet before, SpriteSet after) =>
    [
        .. Enumerable.Range(0, before.Schema.Count).Select(attribute => Enumerable.Range(0, before.Count)
            .Where(row => before.LabelsOf(row)[attribute] != after.LabelsOf(row)[attribute])
            .ToArray()),
    ];
}
