namespace GanAssets.Trainer.Data.Inspection;

/// <summary>How often the values of an attribute occur.</summary>
/// <param name="Unknown">Sprites of which the attribute is not known.</param>
/// <param name="Values">Sprites by value, in the schema's order.</param>
public sealed record AttributeUse(int Unknown, IReadOnlyDictionary<string, int> Values)
{
    /// <summary>Counts every attribute of a set.</summary>
    /// <returns>The counts by attribute, in the schema's order.</returns>
    public static IReadOnlyDictionary<string, AttributeUse> Of(SpriteSet set) =>
        new OrderedDictionary<string, AttributeUse>(
            set.Schema.Attributes.Select((attribute, index) => KeyValuePair.Create(attribute.Name, Of(set, index))));

    private static AttributeUse Of(SpriteSet set, int attribute)
    {
        var values = set.Schema.Attributes[attribute].Values;
        var unknown = 0;
        var counts = new int[values.Count];
        for (var sprite = 0; sprite < set.Count; sprite++)
        {
            _ = set.LabelsOf(sprite)[attribute] is >= 0 and var value ? counts[value]++ : unknown++;
        }

        return new AttributeUse(
            unknown, new OrderedDictionary<string, int>(values.Select((value, index) => KeyValuePair.Create(value, counts[index]))));
    }
}
