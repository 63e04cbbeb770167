using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data.Inspection;

/// <summary>Sprites of which only the labels matter: no two look alike.</summary>
internal static class LabelledSprites
{
    /// <summary>Makes sprites by rows of labels.</summary>
    /// <param name="attributes">The attributes and their numbers of values, which are called <c>0</c>, <c>1</c> and so on.</param>
    /// <param name="rows">A label per attribute for each sprite; -1 for unknown.</param>
    public static SpriteSet Make((string Name, int Values)[] attributes, IReadOnlyList<int[]> rows)
    {
        var set = Sprites.Draw(rows.Count, 8, 8, (sprite, x, y) => ((uint)((sprite * 40503 * (1 + x + (8 * y))) & 0xFFFFFF) << 8) | 0xFF);
        return new SpriteSet(
            8,
            8,
            set.Rgba,
            new AttributeSchema([.. attributes.Select(attribute => new AttributeDefinition(
                attribute.Name, [.. Enumerable.Range(0, attribute.Values).Select(value => $"{value}")]))]),
            [.. rows.SelectMany(row => row)],
            set.Names);
    }

    /// <summary>Rows that repeat a pattern.</summary>
    public static int[][] Rows(int count, Func<int, int[]> row) => [.. Enumerable.Range(0, count).Select(row)];
}
