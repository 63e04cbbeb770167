namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What came of all seeds of a method on a set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Steps">The steps of each training.</param>
/// <param name="Net">The size of the networks.</param>
/// <param name="Settings">What made the method.</param>
/// <param name="Seeds">The number of trainings.</param>
/// <param name="Failed">Those that broke down; the figures are of the others.</param>
/// <param name="Figures">The figures by their names; none where all broke down.</param>
/// <param name="StepsPerSecond">The mean of the trainings that did not break down; 0 where all did.</param>
public sealed record ModeSummary(
    string Set,
    string Method,
    long Steps,
    string Net,
    IReadOnlyList<string> Settings,
    int Seeds,
    int Failed,
    IReadOnlyDictionary<string, FigureSummary> Figures,
    double StepsPerSecond)
{
    /// <summary>The versions that trained and measured.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];

    /// <summary>Sums rows up, a summary for each set and method, in the order of the rows.</summary>
    public static IReadOnlyList<ModeSummary> Each(IEnumerable<ModeRow> rows) =>
        [.. rows.GroupBy(row => row.Key.OfAnySeed).Select(group => Of([.. group]))];

    /// <summary>Sums up the rows of one method on one set.</summary>
    public static ModeSummary Of(IReadOnlyList<ModeRow> rows)
    {
        var first = rows[0];
        var whole = rows.Where(row => row.Failure is null).ToArray();
        var figures = whole.SelectMany(row => row.Figures).GroupBy(figure => figure.Key, figure => figure.Value);
        return new ModeSummary(
            first.Set,
            first.Method,
            first.Steps,
            first.Net,
            first.Settings,
            rows.Count,
            rows.Count - whole.Length,
            figures.ToDictionary(figure => figure.Key, figure => FigureSummary.Of([.. figure])),
            whole.Select(row => row.StepsPerSecond).DefaultIfEmpty().Average())
        {
            Tools = [.. rows.Select(row => row.Tool).Distinct()],
        };
    }
}
