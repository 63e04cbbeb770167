using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints a verdict in plain words, with its reasons.</summary>
internal static class VerdictText
{
    // So many are told of one by one; of more it is enough to know which they are, or how many.
    private const int MostApart = 2;
    private const int MostNames = 8;

    /// <summary>Prints the verdict, what it means, and the gravest reasons.</summary>
    /// <param name="report">The check.</param>
    /// <param name="mostReasons">The most reasons that are printed.</param>
    public static void Print(CheckReport report, int mostReasons)
    {
        Console.Out.WriteLine($"Verdict: {CheckReportJson.NameOf(report.Verdict)}");
        Console.Out.WriteLine(Meaning(report.Verdict));
        var reasons = Reasons(report);
        BulletList.Print(reasons.Take(mostReasons));
        if (reasons.Count > mostReasons)
        {
            Console.Out.WriteLine($"  and {reasons.Count - mostReasons} more; --json lists them all.");
        }
    }

    /// <summary>The reasons, the gravest first; what merely has too few sprites is told of in one sentence for many.</summary>
    public static IReadOnlyList<string> Reasons(CheckReport report)
    {
        var values = report.Findings.Where(finding => finding.Measure == MeasureNames.Count).ToArray();
        var attributes = report.Findings.Where(finding => finding is { Attribute: not null, Value: null, Figure: null }).ToArray();
        var together = new[] { values, attributes }.Where(few => few.Length > MostApart).SelectMany(few => few).ToHashSet();
        var apart = report.Findings.Count == 0 ? report.Reasons : report.Findings.Where(finding => !together.Contains(finding)).Select(finding => finding.Sentence);
        return
        [
            .. apart,
            .. Together(attributes, "attributes could not be judged: too few sprites whose value of them is known", finding => finding.Attribute!),
            .. Together(values, "attribute values have too few sprites to tell whether the generator is diverse there", finding => $"{finding.Attribute}={finding.Value}"),
        ];
    }

    private static IEnumerable<string> Together(CheckFinding[] findings, string what, Func<CheckFinding, string> name) =>
        findings.Length > MostApart ? [$"{findings.Length} {what}: {string.Join(", ", findings.Take(MostNames).Select(name))}{(findings.Length > MostNames ? ", …" : ".")}"] : [];

    private static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Healthy => "Everything was measured, and nothing is far from real sprites.",
        Verdict.AtRisk => "Something is worse than in real sprites or could not be measured: look first.",
        _ => "The generator leaves out or ignores much of what it was taught: do not ship it.",
    };
}
