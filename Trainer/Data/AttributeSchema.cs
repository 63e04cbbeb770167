namespace GanAssets.Trainer.Data;

/// <summary>The attributes of a sprite set, in the order in which labels hold their indices.</summary>
/// <param name="Attributes">A definition per attribute; empty for an unlabelled set.</param>
public sealed record AttributeSchema(IReadOnlyList<AttributeDefinition> Attributes)
{
    /// <summary>The number of attributes, A.</summary>
    public int Count => Attributes.Count;

    /// <summary>The number of values over all attributes.</summary>
    public int ValueCount => Attributes.Sum(attribute => attribute.Values.Count);
}
