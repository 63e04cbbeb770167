using System.Text.Json;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Report.Actions;
using GanAssets.Trainer.Report.Sections;

namespace GanAssets.Trainer.Report;

/// <summary>All that a report shows. The log is passed on as it is, so that the page shows whatever it holds.</summary>
/// <param name="Tool">What made the report, such as <c>ganassets 0.1.0</c>.</param>
/// <param name="Name">The run's name.</param>
/// <param name="Steps">Steps behind the generator.</param>
/// <param name="Source">Name, licence and origin of the sprites, as far as they are known.</param>
/// <param name="Attributes">The attributes with their values.</param>
/// <param name="Training">The number of sprites that were learned from.</param>
/// <param name="HeldOut">The number of sprites that were not.</param>
/// <param name="Verdict">The content of <c>verdict.json</c>.</param>
/// <param name="Log">The lines of <c>log.jsonl</c>.</param>
/// <param name="Actions">What remedies did.</param>
/// <param name="Recipe">The resolved recipe.</param>
/// <param name="Samples">Sample grids over time.</param>
/// <param name="Map">Real and generated sprites by likeness.</param>
/// <param name="Values">The same seeds across attribute values; null without attributes.</param>
/// <param name="Interpolations">Ways from seed to seed.</param>
/// <param name="Neighbours">Generated sprites beside their nearest training sprites.</param>
public sealed record ReportData(
    string Tool,
    string Name,
    long Steps,
    DataSource Source,
    IReadOnlyList<AttributeDefinition> Attributes,
    int Training,
    int HeldOut,
    JsonElement Verdict,
    IReadOnlyList<JsonElement> Log,
    RemedyActions Actions,
    JsonElement Recipe,
    IReadOnlyList<SampleGrid> Samples,
    SpriteMap Map,
    ValueRows? Values,
    InterpolationStrips Interpolations,
    TrainingNeighbours Neighbours);
