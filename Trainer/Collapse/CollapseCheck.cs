using GanAssets.Trainer.Collapse.Groups;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse;

/// <summary>
/// The protocol of a check: which sprites each measure is taken from, so that the generator's figure and the held-out real one
/// can be compared.
/// </summary>
/// <remarks>
/// Measures that change with the number of sprites are taken from equally many generated and held-out ones, in a seeded random
/// order; each <see cref="IMeasureGroup"/> says from how many. Accuracies are taken from all sprites whose value is known. Where there
/// are too few sprites a measure is NaN, never a guess; attributes of which no training sprite has a known value are left out.
/// </remarks>
public static class CollapseCheck
{
    private static readonly IMeasureGroup[] _groups = [new JointGroup(), new NeighbourGroup(), new DistanceGroup(), new VarietyGroup(), new PictureGroup()];

    /// <summary>Measures and judges.</summary>
    /// <param name="input">The sprites as the probe sees them.</param>
    /// <param name="options">The settings; null for the defaults.</param>
    /// <param name="thresholds">The limits; null for <see cref="Thresholds.Default"/>.</param>
    /// <exception cref="ArgumentException">The input's arrays do not belong together.</exception>
    public static CheckReport Run(CheckInput input, CheckOptions? options = null, IReadOnlyList<Threshold>? thresholds = null)
    {
        input.Validate();
        options ??= new CheckOptions();
        var sample = new CheckSample(input, options);
        var attributes = CheckAttributes(sample);

        var measures = new Dictionary<string, Figure>();
        if (attributes.Count > 0)
            measures[MeasureNames.AttributeAccuracy] = MeanAccuracy(attributes.Values);

        foreach (var (name, figure) in _groups.SelectMany(group => group.Measure(sample)).Concat(input.Others))
            measures[name] = figure;

        var findings = Judge.Decide(measures, attributes, thresholds ?? Thresholds.Default, options.FewestValueSprites);
        return new CheckReport(
            WorstOf(findings), [.. findings.Select(finding => finding.Sentence)], measures, WithVerdicts(attributes, findings))
        {
            Findings = findings,
        };
    }

    private static Dictionary<string, AttributeReport> CheckAttributes(CheckSample sample)
    {
        var check = new AttributeCheck(sample);
        int[] taught = [.. Enumerable.Range(0, sample.Input.Schema.Count).Where(sample.Input.IsTaught)];
        var reports = new AttributeReport[taught.Length];
        Parallel.For(0, taught.Length, i => reports[i] = check.Run(taught[i]));
        return taught.Zip(reports).ToDictionary(pair => sample.Input.Schema.Attributes[pair.First].Name, pair => pair.Second);
    }

    private static Dictionary<string, AttributeReport> WithVerdicts(Dictionary<string, AttributeReport> attributes, IReadOnlyList<CheckFinding> findings) =>
        attributes.ToDictionary(attribute => attribute.Key, attribute =>
        {
            var own = findings.Where(finding => finding.Attribute == attribute.Key).ToArray();
            return attribute.Value with
            {
                Verdict = WorstOf(own),
                Values = attribute.Value.Values.ToDictionary(
                    value => value.Key, value => value.Value with { Verdict = WorstOf(own.Where(finding => finding.Value == value.Key)) }),
            };
        });

    private static Verdict WorstOf(IEnumerable<CheckFinding> findings) => findings.Select(finding => finding.Verdict).DefaultIfEmpty().Max();

    private static Figure MeanAccuracy(IEnumerable<AttributeReport> attributes)
    {
        // Of one that cannot be measured, because no held-out sprite has it, the attribute's own figures tell.
        var measured = attributes.Select(attribute => new Figure(attribute.Accuracy, attribute.Real)).Where(figure => figure.IsMeasured()).ToArray();
        return measured.Length == 0
            ? Figure.NotMeasured
            : new Figure(measured.Average(figure => figure.Value), measured.Average(figure => figure.Real));
    }
}
