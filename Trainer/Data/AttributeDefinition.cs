namespace GanAssets.Trainer.Data;

/// <summary>One attribute and the values it can take, in index order.</summary>
/// <param name="Name">The column's name, such as <c>hair_color</c>.</param>
/// <param name="Values">The values' names; a label is an index into this list.</param>
public sealed record AttributeDefinition(string Name, IReadOnlyList<string> Values);
