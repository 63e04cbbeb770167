using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Tests.Bench.Checks;

/// <summary>Rows of a bench that nobody has measured.</summary>
internal static class Rows
{
    /// <summary>A row whose verdict rests on a measure; healthy rows have no findings.</summary>
    public static CheckRow Of(string set, string caseName, int seed, Verdict verdict, string measure = "coverage") =>
        new(set, caseName, "0123", seed, new CheckSizes(400, 200, 200), 1.5, Report(verdict, measure));

    private static CheckReport Report(Verdict verdict, string measure) =>
        new(verdict, [], new Dictionary<string, Figure> { [measure] = new(0.4, 0.96, 0.3, 0.45), ["frechet"] = Figure.NotMeasured }, new Dictionary<string, AttributeReport>())
        {
            Findings = verdict == Verdict.Healthy
                ? []
                : [new CheckFinding(verdict, measure, "Too little."), new CheckFinding(Verdict.AtRisk, "density", "Off.") { Attribute = "hair" }],
        };
}
