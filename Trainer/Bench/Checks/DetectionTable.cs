using System.Globalization;
using System.Text;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>The bench's table in Markdown.</summary>
public static class DetectionTable
{
    private const int MostMeasures = 3;

    /// <summary>Writes the cases, a line each, and below them the smallest collapse that is still flagged.</summary>
    public static string Write(IReadOnlyList<DetectionRow> rows)
    {
        var text = new StringBuilder();
        var cases = rows.Where(row => row.Expected != Expectation.Measured).ToArray();
        if (cases.Length > 0)
        {
            text.AppendLine("| case | generator | set | checks | flagged | collapsed | healthy | must be | decided by |");
            text.AppendLine("| --- | --- | --- | ---: | ---: | ---: | ---: | --- | --- |");
            foreach (var row in cases)
            {
                text.AppendLine(Line(row));
            }
        }

        var sweeps = rows.Where(row => row.Expected == Expectation.Measured && row.Lost is null).ToArray();
        if (sweeps.Length > 0)
        {
            AppendSweeps(text, rows, sweeps);
        }

        // A run trains on all that it does not hold out.
        foreach (var (set, sizes) in rows.Select(row => (row.Case == HealthyRun.CaseName ? $"{row.Set}, {row.Case}" : row.Set, row.Sizes)).Distinct())
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"{set}: {sizes.Training} training, {sizes.HeldOut} held-out and {sizes.Generated} generated sprites a check.").AppendLine();
        }

        return text.ToString();
    }

    private static string Line(DetectionRow row)
    {
        var wrong = row.Expected == Expectation.Flagged ? row.Healthy : row.Flagged;
        var expected = row.Expected == Expectation.Flagged ? "flagged" : "healthy";
        var failures = wrong > 0 ? $" (**{Math.Round(wrong * row.Runs):0} {(row.Expected == Expectation.Flagged ? "missed" : "false alarms")}**)" : "";
        return $"| {row.Case} | {row.Description} | {row.Set} | {row.Runs} | {Percent(row.Flagged)} | {Percent(row.Collapsed)} | {Percent(row.Healthy)} | {expected}{failures} | {Measures(row)} |";
    }

    private static void AppendSweeps(StringBuilder text, IReadOnlyList<DetectionRow> rows, DetectionRow[] sweeps)
    {
        var levels = rows.Where(row => row.Lost is not null).Select(row => row.Lost!.Value).Distinct().Order().ToArray();
        text.AppendLine().AppendLine("Flagged, by the share that is lost, and the share lost at which 50 % and 95 % of the generators are flagged:").AppendLine();
        text.AppendLine($"| lost | set | {string.Join(" | ", levels.Select(Percent))} | 50 % flagged at | 95 % flagged at |");
        text.AppendLine($"| --- | --- |{string.Concat(Enumerable.Repeat(" ---: |", levels.Length + 2))}");
        foreach (var sweep in sweeps)
        {
            var rates = levels.Select(level => rows.FirstOrDefault(row => row.Lost == level && row.Set == sweep.Set && FamilyOf(row) == sweep.Case));
            text.AppendLine(
                $"| {sweep.Case} | {sweep.Set} | {string.Join(" | ", rates.Select(rate => rate is null ? "" : Percent(rate.Flagged)))} " +
                $"| {Limit(sweep.LostAtHalfDetection, levels)} | {Limit(sweep.LostAt95Detection, levels)} |");
        }
    }

    private static string FamilyOf(DetectionRow row) => CheckCases.All.Single(known => known.Name == row.Case).Family;

    private static string Limit(double? lost, double[] levels) =>
        lost is not { } share ? "never" : share < levels[0] ? $"under {Percent(levels[0])}" : Percent(share);

    private static string Measures(DetectionRow row) =>
        string.Join(", ", row.Measures.Take(MostMeasures).Select(measure => row.Runs == 1 ? measure.Key : $"{measure.Key} {measure.Value}"));

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
