namespace GanAssets.Samples.Dungeon.Characters;

/// <summary>Characters that have one attribute in common; a room holds one company.</summary>
/// <param name="Title">What hangs on the room's wall.</param>
/// <param name="Request">What is asked of the generator; with another seed it costs no memory.</param>
/// <param name="Attribute">The index of the attribute.</param>
/// <param name="Value">The index of its value.</param>
internal sealed record Company(string Title, SpriteRequest Request, int Attribute, int Value)
{
    /// <summary>A company for each value that the model has learned; those of "no hat" and its like look like nothing.</summary>
    public static Company[] AllOf(ModelCard card) =>
    [
        .. card.Attributes.SelectMany((attribute, a) => attribute.Values
            .Select((value, v) => (value, v))
            .Where(one => one.value.Count > 0 && one.value.Name is not ("none" or "no" or "hidden"))
            .Select(one => new Company(TitleOf(attribute.Name, one.value.Name), default(SpriteRequest).With(a, one.v), a, one.v))),
    ];

    private static string TitleOf(string attribute, string value) => $"{attribute.Replace('_', ' ')}: {value.Replace('_', ' ')}";
}
