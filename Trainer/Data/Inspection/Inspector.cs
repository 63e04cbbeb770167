using Scale = GanAssets.Trainer.Data.PixelScale;

namespace GanAssets.Trainer.Data.Inspection;

/// <summary>Looks a sprite set through.</summary>
public static class Inspector
{
    /// <summary>Makes the report of a set; 8,000 small sprites take about a second.</summary>
    /// <param name="set">At least one sprite.</param>
    /// <param name="recipe">What the default recipe would choose, to stand in the report: a matter of the recipes, not of the sprites.</param>
    public static InspectionReport Inspect(SpriteSet set, IReadOnlyList<RecommendedSetting>? recipe = null)
    {
        var scale = Scale.Detect(set);
        var native = Scale.Shrink(set, scale);
        var report = new InspectionReport(
            set.Count,
            set.Width,
            set.Height,
            scale,
            native.Width,
            native.Height,
            AlphaUse.Of(native),
            ColorUse.Of(native),
            AttributeUse.Of(native),
            set.Schema.Count > 1 ? JointCombinations.Count(native) : null,
            set.Schema.Count > 2 ? ValuePairs.Count(native) : null,
            DuplicateUse.Of(native),
            recipe ?? [],
            Warnings: []);
        return report with { Warnings = [.. PictureWarnings.Of(native, report), .. LabelWarnings.Of(native, report)] };
    }
}
