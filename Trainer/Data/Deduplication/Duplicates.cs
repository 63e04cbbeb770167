namespace GanAssets.Trainer.Data.Deduplication;

/// <summary>Finds sprites that are in a set more than once, and leaves them out.</summary>
public static class Duplicates
{
    /// <summary>The largest share of pixels, of those visible in either sprite, in which near duplicates differ.</summary>
    public const double NearShare = 0.02;

    /// <summary>The largest difference in a channel, of 255 and after multiplying by alpha, that does not count as one.</summary>
    public const int NearTolerance = 8;

    /// <summary>Finds sprites whose pixels are the same; colours under full transparency do not count.</summary>
    /// <returns>The groups in the order of their first sprites.</returns>
    public static IReadOnlyList<DuplicateGroup> FindExact(SpriteSet set) => Groups(set, ExactDuplicates.Leaders(set));

    /// <summary>
    /// Finds sprites that are almost the same. Two are when, at the pixel scale that they were drawn in and with colours
    /// multiplied by alpha, at most <see cref="NearShare"/> of the pixels that are visible in either of them differ by more than
    /// <see cref="NearTolerance"/> in some channel: copies with a stray pixel, or with the noise of another file format. On
    /// palettes that leaves a change of colour standing wherever it covers more than a few pixels.
    /// </summary>
    /// <remarks>
    /// Sprites are taken in the set's order, and each joins the first earlier one that it is near to and that has itself joined
    /// none. So every sprite of a group is near to the group's first, and no two first ones are near to one another. Of exact
    /// duplicates only the first takes part.
    /// </remarks>
    /// <returns>The groups in the order of their first sprites.</returns>
    public static IReadOnlyList<DuplicateGroup> FindNear(SpriteSet set) =>
        Groups(set, NearDuplicates.Leaders(set, ExactDuplicates.Leaders(set), mayJoin: (_, _) => true));

    /// <summary>
    /// Leaves out all but the first of each group. An exact duplicate goes whatever its labels are; one that is only near
    /// stays where it has a label that the first lacks, since a few pixels can be what an attribute is about, such as eyes.
    /// </summary>
    /// <param name="set">The sprites.</param>
    /// <param name="kind">What counts as a duplicate.</param>
    /// <returns>The sprites that are left, in their order; the set itself where nothing goes.</returns>
    public static SpriteSet Remove(SpriteSet set, DuplicateKind kind = DuplicateKind.Exact)
    {
        var leaders = ExactDuplicates.Leaders(set);
        if (kind == DuplicateKind.Near)
        {
            leaders = NearDuplicates.Leaders(set, leaders, (sprite, first) => SaysNoMore(set.LabelsOf(sprite), set.LabelsOf(first)));
        }

        int[] kept = [.. Enumerable.Range(0, set.Count).Where(sprite => leaders[sprite] == sprite)];
        return kept.Length == set.Count ? set : set.Subset(kept);
    }

    private static IReadOnlyList<DuplicateGroup> Groups(SpriteSet set, int[] leaders) =>
        [.. leaders.Index()
            .Where(sprite => sprite.Item >= 0)
            .GroupBy(sprite => sprite.Item, sprite => sprite.Index)
            .Where(group => group.Count() > 1)
            .Select(group => DuplicateGroup.Of(set, [.. group]))];

    private static bool SaysNoMore(ReadOnlySpan<int> labels, ReadOnlySpan<int> than)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] >= 0 && labels[i] != than[i])
            {
                return false;
            }
        }

        return true;
    }
}
