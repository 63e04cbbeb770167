using System.Text.Json.Serialization;
using GanAssets.Trainer.Collapse.Neighbours;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>The figures of one look at a generator. What could not be measured, yet or at all, is null or left out.</summary>
public record LightFigures
{
    /// <summary>The sprites that were generated for this look; 0 where nobody looked, and then there are no figures.</summary>
    public int Sprites { get; init; }

    /// <summary>See <see cref="DensityCoverage.Coverage"/>.</summary>
    public Figure? Coverage { get; init; }

    /// <summary>See <see cref="PrecisionRecall.Precision"/>.</summary>
    public Figure? Precision { get; init; }

    /// <summary>See <see cref="PrecisionRecall.Recall"/>.</summary>
    public Figure? Recall { get; init; }

    /// <summary>Accuracy of the requested attributes, the mean over attributes.</summary>
    public Figure? AttributeAccuracy { get; init; }

    /// <summary>The figures of each attribute by its name.</summary>
    public IReadOnlyDictionary<string, AttributeFigures> Attributes { get; init; } = new Dictionary<string, AttributeFigures>();

    /// <summary>All figures with what they belong to.</summary>
    [JsonIgnore]
    internal IEnumerable<WatchedFigure> All =>
    [
        .. Whole(MeasureNames.Coverage, Coverage),
        .. Whole(MeasureNames.Precision, Precision),
        .. Whole(MeasureNames.Recall, Recall),
        .. Whole(MeasureNames.AttributeAccuracy, AttributeAccuracy),
        .. Attributes.Select(attribute => new WatchedFigure(new(attribute.Key, null, MeasureNames.Kappa), attribute.Value.Kappa)),
        .. from attribute in Attributes
           from value in attribute.Value.Values
           from measure in value.Value
           select new WatchedFigure(new(attribute.Key, value.Key, measure.Key), measure.Value),
    ];

    private static IEnumerable<WatchedFigure> Whole(string measure, Figure? figure) =>
        figure is { } measured ? [new WatchedFigure(new(null, null, measure), measured)] : [];
}
