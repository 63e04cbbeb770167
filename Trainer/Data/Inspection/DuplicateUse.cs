namespace GanAssets.Trainer.Data.Inspection;

/// <summary>Sprites that are in a set more than once.</summary>
/// <param name="Exact">Those whose visible pixels are the same.</param>
/// <param name="Near">Those that are almost the same; of exact ones the first only.</param>
public sealed record DuplicateUse(DuplicateCount Exact, DuplicateCount Near)
{
    /// <summary>Finds the duplicates of a set.</summary>
    public static DuplicateUse Of(SpriteSet set) => new(
        DuplicateCount.Of(set, Deduplication.Duplicates.FindExact(set)),
        DuplicateCount.Of(set, Deduplication.Duplicates.FindNear(set)));
}
