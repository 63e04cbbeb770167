using System.Globalization;

namespace GanAssets.Trainer.Collapse;

/// <summary>Turns figures into a verdict and into sentences.</summary>
public static class Judge
{
    /// <summary>Holds all figures against their thresholds.</summary>
    /// <param name="measures">The whole generator's figures by name.</param>
    /// <param name="attributes">The attributes' figures by name.</param>
    /// <param name="thresholds">The limits.</param>
    /// <returns>The gravest verdict of any figure, and a sentence for each figure that is not healthy, the gravest first.</returns>
    public static (Verdict Verdict, IReadOnlyList<string> Reasons) Decide(
        IReadOnlyDictionary<string, Figure> measures,
        IReadOnlyDictionary<string, AttributeReport> attributes,
        IReadOnlyList<Threshold> thresholds)
    {
        var findings = thresholds
            .SelectMany(threshold => threshold.Scope switch
            {
                ThresholdScope.Generator => OfGenerator(threshold, measures),
                ThresholdScope.Attribute => attributes.Select(attribute => OfAttribute(threshold, attribute.Key, attribute.Value)),
                _ => attributes.SelectMany(attribute => OfValues(threshold, attribute.Key, attribute.Value)),
            })
            .Where(finding => finding.Verdict != Verdict.Healthy)
            .OrderByDescending(finding => finding.Verdict)
            .ToList();
        var verdict = findings.Count == 0 ? Verdict.Healthy : findings[0].Verdict;
        return (verdict, findings.ConvertAll(finding => finding.Sentence));
    }

    private static IEnumerable<Finding> OfGenerator(Threshold threshold, IReadOnlyDictionary<string, Figure> measures)
    {
        // An unlabelled set has no attribute accuracy: what does not apply is absent, what could not be measured is NaN.
        if (measures.TryGetValue(threshold.Measure, out var figure))
            yield return JudgeOrDoubt(threshold, "", figure);
    }

    private static Finding OfAttribute(Threshold threshold, string name, AttributeReport attribute) =>
        JudgeOrDoubt(threshold, $"'{name}': ", FigureOf(attribute, threshold.Measure));

    private static IEnumerable<Finding> OfValues(Threshold threshold, string attribute, AttributeReport report) =>
        from value in report.Values
        where Math.Min(value.Value.Count, value.Value.RealCount) >= threshold.CountAtLeast
        let figure = FigureOf(value.Value, threshold.Measure)
        where figure.IsMeasured() && figure.Real >= threshold.RealAtLeast
        select JudgeMeasured(threshold, $"'{attribute}={value.Key}': ", figure);

    private static Figure FigureOf(AttributeReport report, string measure) => measure switch
    {
        MeasureNames.Kappa => report.Kappa,
        MeasureNames.Accuracy => new Figure(report.Accuracy, report.Real),
        _ => throw new ArgumentException($"There is no measure '{measure}' of an attribute."),
    };

    private static Figure FigureOf(ValueReport report, string measure) => measure switch
    {
        MeasureNames.Accuracy => new Figure(report.Accuracy, report.Real),
        MeasureNames.Coverage => report.Coverage ?? Figure.NotMeasured,
        MeasureNames.Distinct => report.Distinct ?? Figure.NotMeasured,
        _ => throw new ArgumentException($"There is no measure '{measure}' of an attribute value."),
    };

    // Nothing is healthy because it could not be measured.
    private static Finding JudgeOrDoubt(Threshold threshold, string subject, Figure figure)
    {
        if (!figure.IsMeasured())
        {
            return new Finding(
                Verdict.AtRisk,
                $"{subject}{threshold.Measure} could not be measured: too few training, held-out or generated sprites.");
        }

        if (figure.Real < threshold.RealAtLeast)
        {
            return new Finding(
                Verdict.AtRisk,
                $"{subject}{threshold.Measure} tells nothing here: held-out real sprites reach only {Text(figure.Real)}, " +
                $"and {Text(threshold.RealAtLeast)} is needed.");
        }

        return JudgeMeasured(threshold, subject, figure);
    }

    private static Finding JudgeMeasured(Threshold threshold, string subject, Figure figure)
    {
        var verdict = threshold.Judge(figure);
        if (verdict == Verdict.Healthy)
            return new Finding(verdict, "");

        var (word, limit) = verdict == Verdict.Collapsed ? ("collapsed", threshold.Collapsed!.Value) : ("at risk", threshold.AtRisk);
        var side = threshold.HigherIsWorse ? "above" : "below";
        var times = figure.Real > 0 ? $", {Text(figure.Value / figure.Real)} times that" : "";
        return new Finding(
            verdict,
            $"{subject}{threshold.Measure} is {Text(figure.Value)} where held-out real sprites have {Text(figure.Real)}{times} " +
            $"({word} {side} {Text(limit)} times): {threshold.Meaning}.");
    }

    private static string Text(double value) => value.ToString(Math.Abs(value) < 0.1 ? "0.####" : "0.##", CultureInfo.InvariantCulture);

    private readonly record struct Finding(Verdict Verdict, string Sentence);
}
