using GanAssets.Trainer.Collapse.Judging;

namespace GanAssets.Trainer.Collapse.Results;

/// <summary>What a check found.</summary>
/// <param name="Verdict">The verdict on the generator: that of its gravest finding.</param>
/// <param name="Reasons">The findings' sentences, the gravest first; empty when healthy.</param>
/// <param name="Measures">The figures of the whole generator by <see cref="MeasureNames">name</see>.</param>
/// <param name="Attributes">The figures of each attribute by its name, in the schema's order.</param>
public sealed record CheckReport(
    Verdict Verdict,
    IReadOnlyList<string> Reasons,
    IReadOnlyDictionary<string, Figure> Measures,
    IReadOnlyDictionary<string, AttributeReport> Attributes)
{
    /// <summary>What the verdict rests on, the gravest first.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; init; } = [];

    /// <summary>The steps behind the generator; null where they are not known.</summary>
    public long? Step { get; init; }
}
