using System.Globalization;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>What came of all seeds of a method on a sprite set.</summary>
/// <param name="Set">The set.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Rows">The trainings that did not break down.</param>
/// <param name="Failed">The number of those that did.</param>
internal sealed record SpriteSummary(string Set, string Method, IReadOnlyList<SpriteRow> Rows, int Failed)
{
    /// <summary>All trainings.</summary>
    public int Seeds => Rows.Count + Failed;

    /// <summary>The figures by their names; none where all broke down.</summary>
    public IReadOnlyDictionary<string, FigureSummary> Figures { get; } = Sum(Rows.Select(row => row.Figures));

    /// <summary>The same figures of held-out real sprites.</summary>
    public IReadOnlyDictionary<string, FigureSummary> Real { get; } = Sum(Rows.Select(row => row.Real));

    /// <summary>What methods are ranked by; null where it could not be measured.</summary>
    public FigureSummary? Product => Figures.GetValueOrDefault(SpriteFigures.Product.Name);

    /// <summary>How often each verdict was given, the best first.</summary>
    public string Verdicts => string.Join(", ", Rows.CountBy(row => row.Verdict!.Value).OrderBy(count => count.Key).Select(count => $"{count.Value} {Name(count.Key)}"));

    /// <summary>Sums rows up, a summary for each set and method, in the order of the rows.</summary>
    public static IReadOnlyList<SpriteSummary> Each(IEnumerable<SpriteRow> rows) =>
        [.. rows.GroupBy(row => (row.Set, row.Method)).Select(group => Of([.. group]))];

    /// <summary>Sums up the rows of one method on one set, at least one.</summary>
    public static SpriteSummary Of(IReadOnlyList<SpriteRow> rows)
    {
        var whole = rows.Where(row => row.Failure is null).ToArray();
        return new SpriteSummary(rows[0].Set, rows[0].Method, whole, rows.Count - whole.Length);
    }

    /// <summary>How much better the product is than another method's, of the seeds that both have: they share split and probe, so that what differs is the method.</summary>
    /// <returns>Null where there is no such seed.</returns>
    public FigureSummary? Better(SpriteSummary other)
    {
        var differences = (from row in Rows
                           join theirs in other.Rows on row.Seed equals theirs.Seed
                           where row.Figures.ContainsKey(SpriteFigures.Product.Name) && theirs.Figures.ContainsKey(SpriteFigures.Product.Name)
                           select row.Figures[SpriteFigures.Product.Name] - theirs.Figures[SpriteFigures.Product.Name]).ToArray();
        return differences.Length == 0 ? null : FigureSummary.Of(differences);
    }

    /// <summary>What a picture says.</summary>
    public IReadOnlyList<string> Lines()
    {
        var seeds = Seeds + (Seeds == 1 ? " seed" : " seeds") + (Failed > 0 ? $", {Failed} diverged" : "");
        return
        [
            string.Join(", ", SpriteFigures.Shown.Where(figure => Figures.ContainsKey(figure.Name)).Take(4).Select(figure => $"{figure.Title} {figure.Show(Figures[figure.Name].Mean)}")),
            string.Create(CultureInfo.InvariantCulture, $"{seeds}{(Rows.Count == 0 ? "" : $", {Rows.Average(row => row.Steps):0} steps, {Verdicts}")}"),
        ];
    }

    private static string Name(Verdict verdict) => CheckReportJson.NameOf(verdict);

    private static Dictionary<string, FigureSummary> Sum(IEnumerable<IReadOnlyDictionary<string, double>> rows) => rows
        .SelectMany(row => row)
        .GroupBy(figure => figure.Key, figure => figure.Value)
        .ToDictionary(group => group.Key, group => FigureSummary.Of([.. group]));
}
