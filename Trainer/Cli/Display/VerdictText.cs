using GanAssets.Trainer.Collapse;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints a verdict in plain words, with its reasons.</summary>
internal static class VerdictText
{
    // So many values are named one by one; of more it is enough to know which they are.
    private const int MostValuesApart = 2;

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

    /// <summary>The reasons, the gravest first; values that merely have too few sprites in one sentence.</summary>
    public static IReadOnlyList<string> Reasons(CheckReport report)
    {
        var few = report.Findings.Where(finding => finding.Measure == MeasureNames.Count).ToArray();
        return few.Length <= MostValuesApart
            ? report.Reasons
            :
            [
                .. report.Findings.Except(few).Select(finding => finding.Sentence),
                $"{few.Length} attribute values have too few sprites to tell whether the generator is diverse there: "
                + $"{string.Join(", ", few.Select(finding => $"{finding.Attribute}={finding.Value}"))}.",
            ];
    }

    private static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Healthy => "Everything was measured, and nothing is far from real sprites.",
        Verdict.AtRisk => "Something is worse than in real sprites or could not be measured: look first.",
        _ => "The generator leaves out or ignores much of what it was taught: do not ship it.",
    };
}
