using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>Counts the combinations of all attributes.</summary>
internal static class JointCombinations
{
    /// <summary>Counts the sprites of which every attribute is known.</summary>
    /// <returns>
    /// The counts. Combinations that do not occur are named only where most do; else that is nothing special about them.
    /// </returns>
    public static CombinationUse Count(SpriteSet set)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var sprite = 0; sprite < set.Count; sprite++)
        {
            if (!set.LabelsOf(sprite).Contains(-1))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, Key(set.LabelsOf(sprite)), out _)++;
            }
        }

        var possible = set.Schema.Attributes.Aggregate(1.0, (product, attribute) => product * attribute.Values.Count);
        var missing = counts.Count > 0 && counts.Count >= possible / 2 ? All(set.Schema).Where(key => !counts.ContainsKey(key)).Select(key => (Key: key, Count: 0)) : [];
        var seen = counts.Select(pair => (pair.Key, Count: pair.Value)).OrderBy(pair => pair.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal);
        return new CombinationUse(
            possible,
            counts.Count,
            counts.Values.Count(count => count < CombinationUse.RareBelow),
            [.. missing.Concat(seen).Take(CombinationUse.MostNamed)
                .Select(pair => CombinationCount.Of(set.Schema, pair.Key.Select((value, attribute) => (attribute, (int)value)), pair.Count))]);
    }

    // A character per attribute: the label's index itself.
    private static string Key(ReadOnlySpan<int> labels)
    {
        Span<char> key = stackalloc char[labels.Length];
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = (char)labels[i];
        }

        return new string(key);
    }

    /// <summary>Every combination in the schema's order, made only as far as they are asked for.</summary>
    private static IEnumerable<string> All(AttributeSchema schema)
    {
        var labels = new int[schema.Count];
        var attribute = 0;
        while (attribute >= 0)
        {
            yield return Key(labels);
            for (attribute = schema.Count - 1; attribute >= 0 && ++labels[attribute] == schema.Attributes[attribute].Values.Count; attribute--)
            {
                labels[attribute] = 0;
            }
        }
    }
}
