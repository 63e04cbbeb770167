using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>A figure of one look.</summary>
/// <param name="Subject">What it is of.</param>
/// <param name="Figure">The figure.</param>
internal readonly record struct WatchedFigure(WatchSubject Subject, Figure Figure);

/// <summary>What a figure is of: a measure of the whole generator, of an attribute, or of an attribute value.</summary>
/// <param name="Attribute">The attribute; null for the whole generator.</param>
/// <param name="Value">The value; null for a whole attribute or the whole generator.</param>
/// <param name="Measure">One of <see cref="MeasureNames"/>.</param>
internal readonly record struct WatchSubject(string? Attribute, string? Value, string Measure)
{
    public ThresholdScope Scope => Attribute is null ? ThresholdScope.Generator : Value is null ? ThresholdScope.Attribute : ThresholdScope.Value;

    /// <summary>The attribute value, the attribute, or the generator, as a sentence names it.</summary>
    public string Name => Scope switch
    {
        ThresholdScope.Generator => "the generator",
        ThresholdScope.Attribute => $"'{Attribute}'",
        _ => $"'{Attribute}={Value}'",
    };
}
