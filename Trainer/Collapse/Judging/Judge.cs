using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Judging;

/// <summary>Turns figures into findings.</summary>
public static class Judge
{
    /// <summary>Holds all figures against their thresholds.</summary>
    /// <param name="measures">The whole generator's figures by name.</param>
    /// <param name="attributes">The attributes' figures by name.</param>
    /// <param name="thresholds">The limits.</param>
    /// <param name="fewestValueSprites">The fewest sprites of a value, real ones and generated ones, from which it can be judged.</param>
    /// <returns>A finding for each figure that is not healthy, the gravest first.</returns>
    public static IReadOnlyList<CheckFinding> Decide(
        IReadOnlyDictionary<string, Figure> measures,
        IReadOnlyDictionary<string, AttributeReport> attributes,
        IReadOnlyList<Threshold> thresholds,
        int fewestValueSprites)
    {
        var judged = thresholds.SelectMany(threshold => threshold.Scope switch
        {
            ThresholdScope.Generator => OfGenerator(threshold, measures),
            ThresholdScope.Attribute => attributes.Select(attribute => OfAttribute(threshold, attribute.Key, attribute.Value)),
            _ => attributes.SelectMany(attribute => OfValues(threshold, attribute.Key, attribute.Value)),
        });
        var unjudged = attributes.SelectMany(attribute => attribute.Value.Values
            .Select(value => OfFewSprites(attribute.Key, value.Key, value.Value, fewestValueSprites)));
        return [.. judged.Concat(unjudged).OfType<CheckFinding>().OrderByDescending(finding => finding.Verdict)];
    }

    private static IEnumerable<CheckFinding?> OfGenerator(Threshold threshold, IReadOnlyDictionary<string, Figure> measures)
    {
        // An unlabelled set has no attribute accuracy: what does not apply is absent, what could not be measured is NaN.
        if (measures.TryGetValue(threshold.Measure, out var figure))
            yield return JudgeOrDoubt(threshold, null, figure);
    }

    private static CheckFinding? OfAttribute(Threshold threshold, string name, AttributeReport attribute) =>
        JudgeOrDoubt(threshold, name, FigureOf(attribute, threshold.Measure));

    private static IEnumerable<CheckFinding?> OfValues(Threshold threshold, string attribute, AttributeReport report) =>
        from value in report.Values
        where value.Value.Count >= threshold.CountAtLeast
        let figure = FigureOf(value.Value, threshold.Measure)
        where figure.IsMeasured() && !(figure.Real < threshold.RealAtLeast)
        select JudgeMeasured(threshold, attribute, value.Key, figure, value.Value.DistinctOf);

    private static Figure FigureOf(AttributeReport report, string measure) => measure switch
    {
        MeasureNames.Kappa => report.Kappa,
        MeasureNames.Accuracy => new Figure(report.Accuracy, report.Real),
        _ => throw new ArgumentException($"There is no measure '{measure}' of an attribute."),
    };

    private static Figure FigureOf(ValueReport report, string measure) => report.Measures.GetValueOrDefault(measure, Figure.NotMeasured);

    // Nothing is healthy because it could not be measured.
    private static CheckFinding? JudgeOrDoubt(Threshold threshold, string? attribute, Figure figure)
    {
        var subject = attribute is null ? "" : $"'{attribute}': ";
        if (!figure.IsMeasured())
        {
            return threshold.Optional
                ? null
                : Doubt($"{subject}{threshold.Measure} could not be measured: too few training, held-out or generated sprites.");
        }

        return figure.Real < threshold.RealAtLeast
            ? Doubt($"{subject}{threshold.Measure} tells nothing here: held-out real sprites reach only " +
                $"{FindingSentence.Number(figure.Real)}, and {FindingSentence.Number(threshold.RealAtLeast!.Value)} is needed.")
            : JudgeMeasured(threshold, attribute, null, figure, 0);

        CheckFinding Doubt(string sentence) => new(Verdict.AtRisk, threshold.Measure, sentence) { Attribute = attribute };
    }

    private static CheckFinding? OfFewSprites(string attribute, string value, ValueReport report, int fewest)
    {
        var real = report.TrainingCount + report.RealCount;
        var lacking = real < fewest ? $"has only {real} real sprites" : report.Count < fewest ? $"has only {report.Count} generated sprites" : null;
        return lacking is null
            ? null
            : new CheckFinding(
                Verdict.AtRisk,
                MeasureNames.Count,
                $"'{attribute}={value}' {lacking}, and {fewest} are needed to tell whether the generator is diverse there.")
            {
                Attribute = attribute,
                Value = value,
            };
    }

    private static CheckFinding? JudgeMeasured(Threshold threshold, string? attribute, string? value, Figure figure, int count)
    {
        var verdict = threshold.Judge(figure);
        if (verdict == Verdict.Healthy)
            return null;

        var subject = attribute is null ? "the generator" : value is null ? $"'{attribute}'" : $"'{attribute}={value}'";
        var limit = threshold.Limit(verdict, figure.Real)!.Value;
        var (word, side) = (verdict == Verdict.Collapsed ? "collapsed" : "at risk", threshold.HigherIsWorse ? "above" : "below");
        return new CheckFinding(
            verdict,
            threshold.Measure,
            $"{FindingSentence.Fill(threshold.Sentence, subject, figure, count)} ({threshold.Measure} is {FindingSentence.Number(figure.Value)}, " +
            $"real {FindingSentence.Number(figure.Real)}; {word} {side} {FindingSentence.Number(limit)}).")
        {
            Attribute = attribute,
            Value = value,
            Figure = figure,
            Limit = limit,
        };
    }
}
