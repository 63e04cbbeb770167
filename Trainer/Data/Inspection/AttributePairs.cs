namespace GanAssets.Trainer.Data.Inspection;

/// <summary>The pairs of attributes of a schema.</summary>
internal static class AttributePairs
{
    /// <summary>Each two different attributes once, by their places.</summary>
    public static IEnumerable<(int First, int Second)> Pairs(this AttributeSchema schema) =>
        from first in Enumerable.Range(0, schema.Count)
        from second in Enumerable.Range(first + 1, schema.Count - first - 1)
        select (first, second);
}
