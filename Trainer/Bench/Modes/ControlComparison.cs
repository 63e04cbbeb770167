namespace GanAssets.Trainer.Bench.Modes;

/// <summary>In which figures a method differs from its control by more than chance.</summary>
internal static class ControlComparison
{
    // Differences of means of few seeds: about one in twenty is as large by chance.
    private const double StandardErrors = 2;

    /// <summary>Says what is better and what is worse than in the control; empty where one of them has too few seeds.</summary>
    /// <param name="figures">The figures of the set.</param>
    /// <param name="method">The method.</param>
    /// <param name="control">The control; null where it was not measured.</param>
    public static string Describe(IReadOnlyList<ModeFigure> figures, ModeSummary method, ModeSummary? control)
    {
        if (control is null || method.Method == control.Method || !IsMeasured(method) || !IsMeasured(control))
        {
            return "";
        }

        var differences = figures.Select(figure => (Figure: figure, Sum: Difference(method.Figures[figure.Name], control.Figures[figure.Name])))
            .Where(one => Math.Abs(one.Sum.Mean) > StandardErrors * one.Sum.Error)
            .ToLookup(one => one.Sum.Mean < 0 == one.Figure.IsBestAtZero, one => $"{one.Figure.Title} {one.Figure.ShowDifference(one.Sum)}");
        string[] parts = [Part("better", differences[true]), Part("worse", differences[false])];
        return differences.Count == 0 ? "no difference" : string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static bool IsMeasured(ModeSummary sum) => sum.Figures.Count > 0 && sum.Figures.Values.All(figure => figure.Error is not null);

    private static FigureSummary Difference(FigureSummary method, FigureSummary control) =>
        new(method.Mean - control.Mean, Math.Sqrt(((double)method.Error! * (double)method.Error) + ((double)control.Error! * (double)control.Error)));

    private static string Part(string word, IEnumerable<string> figures) => figures.Any() ? $"{word}: {string.Join(", ", figures)}" : "";
}
