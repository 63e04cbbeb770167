using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>One check of one generator; a line of the bench's file.</summary>
/// <param name="Set">The name of the set.</param>
/// <param name="Case">The name of the case.</param>
/// <param name="Source">What tells this set, or this run, from others of its name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Sizes">How many sprites the check had.</param>
/// <param name="Seconds">What it took, making the generator included.</param>
/// <param name="Report">What it said, with all figures; the sentences stand in the findings.</param>
public sealed record CheckRow(string Set, string Case, string Source, int Seed, CheckSizes Sizes, double Seconds, CheckReport Report)
{
    /// <summary>What must not be measured twice.</summary>
    internal CheckRowKey Key => new(Set, Case, Source, Seed);

    /// <summary>The row with the verdict that its figures get by the present thresholds.</summary>
    public CheckRow JudgedAgain()
    {
        var findings = Judge.Decide(Report.Measures, Report.Attributes, Thresholds.Default, new CheckOptions().FewestValueSprites);
        var verdict = findings.Select(finding => finding.Verdict).DefaultIfEmpty().Max();
        return this with { Report = Report with { Verdict = verdict, Findings = findings } };
    }
}
