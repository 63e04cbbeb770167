using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>That a generator, an attribute or an attribute value is at risk while it is trained.</summary>
/// <param name="Verdict">How grave its figure is by the full check's limits, at the newest look.</param>
/// <param name="Measure">The figure that says so, one of <see cref="MeasureNames"/>.</param>
/// <param name="Figure">The figure at the newest look.</param>
/// <param name="Best">The best that the figure has held for two looks.</param>
/// <param name="BestStep">The step of that.</param>
/// <param name="Since">The step of the first look that showed it.</param>
/// <param name="Step">The step at which the warning was given.</param>
/// <param name="Sentence">All of that at the time of the warning, for a person.</param>
public sealed record WatchWarning(
    Verdict Verdict, string Measure, Figure Figure, double Best, long BestStep, long Since, long Step, string Sentence)
{
    /// <summary>The attribute at risk; null for the whole generator.</summary>
    public string? Attribute { get; init; }

    /// <summary>The attribute value at risk; null for a whole attribute or the whole generator.</summary>
    public string? Value { get; init; }

    /// <summary>The looks in a row, the newest among them, at which its figure was collapsed by the full check's limit.</summary>
    public int CollapsedLooks { get; init; }

    /// <summary>The looks in a row at which its figure was low.</summary>
    public int LowLooks { get; init; }

    /// <summary>What is at risk, such as <c>hair=blue</c>; <c>generator</c> for all of it.</summary>
    public string Subject() => Attribute is null ? "generator" : Value is null ? Attribute : $"{Attribute}={Value}";
}
