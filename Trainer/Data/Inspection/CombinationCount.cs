namespace GanAssets.Trainer.Data.Inspection;

/// <summary>How many sprites have a combination of attribute values.</summary>
/// <param name="Values">The values by attribute, in the schema's order.</param>
/// <param name="Count">The number of sprites; 0 for a combination that does not occur.</param>
public sealed record CombinationCount(IReadOnlyDictionary<string, string> Values, int Count)
{
    /// <summary>Names the values at the given places of the schema.</summary>
    internal static CombinationCount Of(AttributeSchema schema, IEnumerable<(int Attribute, int Value)> values, int count) => new(
        new OrderedDictionary<string, string>(values.Select(at =>
            KeyValuePair.Create(schema.Attributes[at.Attribute].Name, schema.Attributes[at.Attribute].Values[at.Value]))),
        count);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Values.Select(value => $"{value.Key}={value.Value}"));
}
