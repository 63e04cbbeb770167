namespace GanAssets.Trainer.Bench.Early;

/// <summary>What came of all runs of one kind on one set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Kind">How the runs were trained.</param>
/// <param name="Runs">How many there were.</param>
/// <param name="BrokeDown">Those that the training itself ended, because its figures had left all bounds.</param>
/// <param name="Halved">Those in which some value's coverage fell to a half.</param>
/// <param name="Warned">Those in which the watch warned after the switch.</param>
/// <param name="InTime">Those in which it warned before the fall, or within a tenth of the run's steps after it.</param>
/// <param name="HalvedStep">The median step of the fall; null without one.</param>
/// <param name="WarnedStep">The median step of the warning; null without one.</param>
/// <param name="LatestWarning">The most steps from a fall to its warning, negative where all came before; null without both.</param>
/// <param name="Steps">The steps of a run.</param>
/// <param name="Switch">The step from which on a run was driven.</param>
public sealed record EarlySummary(
    string Set, EarlyKind Kind, int Runs, int BrokeDown, int Halved, int Warned, int InTime, long? HalvedStep, long? WarnedStep, long? LatestWarning, long Steps, long Switch)
{
    /// <summary>Sums rows up, a summary for each set and kind.</summary>
    public static IReadOnlyList<EarlySummary> Of(IEnumerable<EarlyRow> rows) =>
        [.. rows.GroupBy(row => (row.Set, row.Kind, row.Steps)).OrderBy(group => group.Key.Kind).Select(group => Of([.. group]))];

    private static EarlySummary Of(EarlyRow[] rows) => new(
        rows[0].Set,
        rows[0].Kind,
        rows.Length,
        rows.Count(row => row.BrokeDown),
        rows.Count(row => row.HalvedStep() is not null),
        rows.Count(row => row.WarnedStep() is not null),
        rows.Count(row => row.IsInTime()),
        Median(rows.Select(row => row.HalvedStep())),
        Median(rows.Select(row => row.WarnedStep())),
        rows.Select(row => row.WarnedStep() - row.HalvedStep()).Max(),
        rows[0].Steps,
        rows[0].Switch);

    // The lower one of two in the middle: a step at which something was, not one between.
    private static long? Median(IEnumerable<long?> steps)
    {
        var known = steps.OfType<long>().Order().ToArray();
        return known.Length == 0 ? null : known[(known.Length - 1) / 2];
    }
}
