using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Early;

/// <summary>What the full check says of a run's generator at a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Coverage">Coverage of the whole generator.</param>
/// <param name="Values">Coverage of each attribute value that it was measured of, by names such as <c>hair=blue</c>.</param>
public sealed record DenseCheck(long Step, Verdict Verdict, double Coverage, IReadOnlyDictionary<string, double> Values)
{
    /// <summary>Takes from a report what the bench needs.</summary>
    internal static DenseCheck Of(long step, CheckReport report) => new(step, report.Verdict, report.Measures[MeasureNames.Coverage].Value, new Dictionary<string, double>(
        from attribute in report.Attributes
        from value in attribute.Value.Values
        where value.Value.Measures.ContainsKey(MeasureNames.Coverage)
        select KeyValuePair.Create($"{attribute.Key}={value.Key}", value.Value.Measures[MeasureNames.Coverage].Value)));
}
