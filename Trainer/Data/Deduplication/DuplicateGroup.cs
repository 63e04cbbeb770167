namespace GanAssets.Trainer.Data.Deduplication;

/// <summary>Sprites of one set that show the same picture, or almost the same.</summary>
/// <param name="Sprites">Two or more indices into the set, ascending; the first is the one that is kept.</param>
/// <param name="Conflicts">
/// Names of the attributes in which two of them have different known values; empty where their labels agree. Between exact
/// duplicates that is a fault of the labels, since nobody can tell such sprites apart.
/// </param>
public sealed record DuplicateGroup(IReadOnlyList<int> Sprites, IReadOnlyList<string> Conflicts)
{
    /// <summary>Groups sprites and looks at their labels.</summary>
    internal static DuplicateGroup Of(SpriteSet set, IReadOnlyList<int> sprites) => new(
        sprites,
        [.. set.Schema.Attributes.Index()
            .Where(attribute => sprites.Select(sprite => set.LabelsOf(sprite)[attribute.Index]).Where(label => label >= 0).Distinct().Count() > 1)
            .Select(attribute => attribute.Item.Name)]);
}
