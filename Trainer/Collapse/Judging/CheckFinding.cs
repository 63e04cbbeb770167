using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Judging;

/// <summary>Something that keeps a generator, or a part of it, from being healthy.</summary>
/// <param name="Verdict">How grave it is.</param>
/// <param name="Measure">The figure that decided, one of <see cref="MeasureNames"/>.</param>
/// <param name="Sentence">What it means, for a person.</param>
public sealed record CheckFinding(Verdict Verdict, string Measure, string Sentence)
{
    /// <summary>The attribute that it is about; null where it is about the whole generator.</summary>
    public string? Attribute { get; init; }

    /// <summary>The attribute value that it is about; null where it is about a whole attribute or the whole generator.</summary>
    public string? Value { get; init; }

    /// <summary>The figure; null where it could not be measured.</summary>
    public Figure? Figure { get; init; }

    /// <summary>The limit that the figure is past; null where it could not be measured.</summary>
    public double? Limit { get; init; }
}
