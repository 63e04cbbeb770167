namespace GanAssets.Trainer.Data.Inspection;

/// <summary>What a sprite set holds, as far as it matters for a training.</summary>
/// <param name="Count">The number of sprites, N.</param>
/// <param name="Width">Width of each sprite in pixels.</param>
/// <param name="Height">Height of each sprite in pixels.</param>
/// <param name="PixelScale">The side of the one-coloured blocks that all sprites consist of; 1 where they are not enlarged.</param>
/// <param name="NativeWidth">The width that they were drawn in.</param>
/// <param name="NativeHeight">The height that they were drawn in.</param>
/// <param name="Alpha">How they use transparency.</param>
/// <param name="Colors">How many colours they have.</param>
/// <param name="Attributes">Counts by attribute, in the schema's order; empty for an unlabelled set.</param>
/// <param name="Combinations">The joint combinations of all attributes; null where there are fewer than two.</param>
/// <param name="Pairs">The pairs of values of two attributes; null where there are fewer than three attributes.</param>
/// <param name="Duplicates">Sprites that are there more than once.</param>
/// <param name="Recipe">What a training with the default recipe would choose; empty where nobody was asked.</param>
/// <param name="Warnings">What may spoil a training, a sentence or two each.</param>
public sealed record InspectionReport(
    int Count,
    int Width,
    int Height,
    int PixelScale,
    int NativeWidth,
    int NativeHeight,
    AlphaUse Alpha,
    ColorUse Colors,
    IReadOnlyDictionary<string, AttributeUse> Attributes,
    CombinationUse? Combinations,
    CombinationUse? Pairs,
    DuplicateUse Duplicates,
    IReadOnlyList<RecommendedSetting> Recipe,
    IReadOnlyList<string> Warnings);
