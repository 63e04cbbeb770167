using GanAssets.Trainer.Collapse.Judging;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>Sums rows up: how often each case was flagged, and by what.</summary>
public static class Detection
{
    private static readonly CheckCase _healthyGenerator =
        new(HealthyRun.CaseName, Expectation.Healthy, "a generator trained by the default recipe", (_, _) => throw new NotSupportedException());

    /// <summary>A row per case and set, and one per sweep and set, in the order of the cases.</summary>
    public static IReadOnlyList<DetectionRow> Of(IEnumerable<CheckRow> rows)
    {
        var cases = CheckCases.All.Append(_healthyGenerator).Index().ToDictionary(known => known.Item.Name, known => (known.Index, Case: known.Item));
        var sums = rows.Where(row => cases.ContainsKey(row.Case))
            .GroupBy(row => (row.Set, row.Case))
            .OrderBy(group => cases[group.Key.Case].Index)
            .Select(group => Of(cases[group.Key.Case].Case, group.Key.Set, [.. group]))
            .ToArray();
        var sweeps = sums.Where(sum => sum.Lost is not null).GroupBy(sum => (Family: cases[sum.Case].Case.Family, sum.Set));
        return [.. sums, .. sweeps.Select(sweep => Sum(sweep.Key.Family, [.. sweep]))];
    }

    /// <summary>
    /// The lost share from which on at least a share of the generators is flagged, by straight lines between the levels; from the
    /// greatest level downwards, so that a lucky small one does not count.
    /// </summary>
    /// <param name="levels">Lost share and flagged share, by rising lost share. Nothing lost counts as nothing flagged.</param>
    /// <param name="target">The flagged share.</param>
    /// <returns>Null where not even the greatest level is flagged so often.</returns>
    internal static double? LostAt(IReadOnlyList<(double Lost, double Flagged)> levels, double target)
    {
        var at = levels.Count;
        while (at > 0 && levels[at - 1].Flagged >= target)
        {
            at--;
        }

        if (at == levels.Count)
        {
            return null;
        }

        var (lostBelow, below) = at == 0 ? (0, 0) : levels[at - 1];
        var (lost, above) = levels[at];
        return lostBelow + ((lost - lostBelow) * (target - below) / (above - below));
    }

    private static DetectionRow Of(CheckCase known, string set, CheckRow[] rows)
    {
        var healthy = rows.Count(row => row.Report.Verdict == Verdict.Healthy);
        var collapsed = rows.Count(row => row.Report.Verdict == Verdict.Collapsed);
        return new DetectionRow(
            known.Name,
            set,
            known.Expected,
            rows.Length,
            Share(rows.Length - healthy, rows.Length),
            Share(collapsed, rows.Length),
            Share(healthy, rows.Length),
            Deciding(rows),
            rows[0].Sizes)
        {
            Description = known.Description,
            Lost = known.Lost,
        };
    }

    private static DetectionRow Sum(string family, DetectionRow[] levels)
    {
        var rates = levels.Select(level => (level.Lost!.Value, level.Flagged)).ToArray();
        return levels[0] with
        {
            Case = family,
            Description = "",
            Runs = levels.Sum(level => level.Runs),
            Flagged = levels.Average(level => level.Flagged),
            Collapsed = levels.Average(level => level.Collapsed),
            Healthy = levels.Average(level => level.Healthy),
            Measures = Most(levels.SelectMany(level => level.Measures)),
            Lost = null,
            LostAtHalfDetection = LostAt(rates, 0.5),
            LostAt95Detection = LostAt(rates, 0.95),
        };
    }

    // Those of the gravest findings: of a collapsed generator, what is merely at risk decided nothing.
    private static Dictionary<string, int> Deciding(CheckRow[] rows) => Most(rows.SelectMany(row => row.Report.Findings
        .Where(finding => finding.Verdict == row.Report.Verdict)
        .Select(finding => (finding.Attribute, finding.Value) switch
        {
            (null, _) => finding.Measure,
            (_, null) => $"{finding.Measure} of an attribute",
            _ => $"{finding.Measure} of a value",
        })
        .Distinct()
        .Select(measure => KeyValuePair.Create(measure, 1))));

    private static Dictionary<string, int> Most(IEnumerable<KeyValuePair<string, int>> counts) => counts
        .GroupBy(count => count.Key, count => count.Value)
        .Select(group => KeyValuePair.Create(group.Key, group.Sum()))
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key, StringComparer.Ordinal)
        .ToDictionary();

    private static double Share(int count, int all) => count / (double)all;
}
