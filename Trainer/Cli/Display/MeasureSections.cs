using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Which measures of a whole generator belong together for a reader.</summary>
internal static class MeasureSections
{
    private static readonly (string Title, string[] Names)[] Known =
    [
        ("Diversity",
        [
            MeasureNames.Coverage, MeasureNames.Recall, MeasureNames.JointCoverage, MeasureNames.DistinctShare, MeasureNames.Vendi,
            MeasureNames.Support, MeasureNames.CollapsedTrainingShare,
        ]),
        ("Quality", [MeasureNames.Precision, MeasureNames.Density, MeasureNames.Inception, MeasureNames.Colors, MeasureNames.IsolatedPixels]),
        ("Copies", [MeasureNames.Copies, MeasureNames.PixelCopies, MeasureNames.Psnr]),
        ("Distribution", [MeasureNames.Frechet, MeasureNames.Kernel, MeasureNames.DifferentBins, MeasureNames.JensenShannon]),
    ];

    private static readonly string[] Abbreviations = ["kid", "ndb", "jsd", "psnr"];

    /// <summary>A measure's name as people write it.</summary>
    public static string NameOf(string measure) =>
        string.Join(' ', measure.Split('_').Select(word => Abbreviations.Contains(word) ? word.ToUpperInvariant() : word));

    /// <summary>The measures that come with the attributes.</summary>
    public static IReadOnlyList<string> OfAttributes { get; } = [MeasureNames.AttributeAccuracy, MeasureNames.ClassificationAccuracyScore];

    /// <summary>The measures of a report by section; a measure that stands in none has one at the end.</summary>
    public static IEnumerable<(string Title, IEnumerable<KeyValuePair<string, Figure>> Measures)> Of(CheckReport report)
    {
        foreach (var (title, names) in Known)
        {
            yield return (title, report.Measures.Where(measure => names.Contains(measure.Key)).OrderBy(measure => Array.IndexOf(names, measure.Key)));
        }

        var placed = Known.SelectMany(section => section.Names).Concat(OfAttributes).ToHashSet();
        yield return ("Others", report.Measures.Where(measure => !placed.Contains(measure.Key)));
    }
}
