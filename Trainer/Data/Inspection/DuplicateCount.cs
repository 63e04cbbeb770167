using GanAssets.Trainer.Data.Deduplication;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>How many duplicates of one kind there are.</summary>
/// <param name="Groups">Groups of sprites that show the same.</param>
/// <param name="Extra">Sprites beyond the first of each group.</param>
/// <param name="Conflicting">Groups in which an attribute has different known values.</param>
/// <param name="Conflicts">The names of these attributes.</param>
/// <param name="Examples">The names of the sprites of some groups, conflicting ones first.</param>
public sealed record DuplicateCount(
    int Groups, int Extra, int Conflicting, IReadOnlyList<string> Conflicts, IReadOnlyList<IReadOnlyList<string>> Examples)
{
    private const int MostGroups = 5;
    private const int MostNames = 5;

    /// <summary>Counts groups and names a few.</summary>
    internal static DuplicateCount Of(SpriteSet set, IReadOnlyList<DuplicateGroup> groups) => new(
        groups.Count,
        groups.Sum(group => group.Sprites.Count - 1),
        groups.Count(group => group.Conflicts.Count > 0),
        [.. groups.SelectMany(group => group.Conflicts).Distinct()],
        [.. groups.OrderBy(group => group.Conflicts.Count == 0).Take(MostGroups)
            .Select(group => group.Sprites.Take(MostNames).Select(sprite => set.Names[sprite]).ToArray())]);
}
