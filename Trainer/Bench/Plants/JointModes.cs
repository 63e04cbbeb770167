using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Plants;

/// <summary>Groups sprites by the combination of their attribute values.</summary>
internal static class JointModes
{
    /// <summary>The rows of each combination that occurs, in the order in which combinations first occur.</summary>
    /// <param name="sprites">The sprites.</param>
    /// <param name="attributes">The attributes that make a combination; unknown counts as a value.</param>
    public static int[][] Of(SpriteSet sprites, IReadOnlyList<int> attributes) =>
        [.. Enumerable.Range(0, sprites.Count).GroupBy(row => Combination(sprites, attributes, row), StringComparer.Ordinal).Select(mode => mode.ToArray())];

    private static string Combination(SpriteSet sprites, IReadOnlyList<int> attributes, int row)
    {
        var labels = sprites.LabelsOf(row).ToArray();
        return string.Join(',', attributes.Select(attribute => labels[attribute]));
    }
}
