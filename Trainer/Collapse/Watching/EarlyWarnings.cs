using GanAssets.Trainer.Collapse.Judging;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>
/// Decides from one look to the next what is at risk. A generator at the start has learned nothing, so its figures are held against
/// their own best; from the middle of the budget on against the full check's limits too.
/// </summary>
/// <remarks>What it knows follows from the figures alone, so that it can be rebuilt by showing it the earlier ones again.</remarks>
/// <param name="options">What holds for all warnings; null for the defaults.</param>
/// <param name="rules">When a figure has fallen; null for <see cref="WarningRules.Default"/>.</param>
/// <param name="thresholds">The full check's limits; null for <see cref="Thresholds.Default"/>.</param>
public sealed class EarlyWarnings(WarningOptions? options = null, IReadOnlyList<WarningRule>? rules = null, IReadOnlyList<Threshold>? thresholds = null)
{
    private readonly WarningOptions _options = options ?? new WarningOptions();
    private readonly Dictionary<WatchSubject, FigureHistory> _histories = [];

    /// <summary>What is at risk now, the gravest first; of one subject there may be several, a measure each.</summary>
    public IReadOnlyList<WatchWarning> Standing { get; private set; } = [];

    /// <summary>Takes in a look.</summary>
    /// <param name="figures">Its figures.</param>
    /// <param name="step">The step of the look.</param>
    /// <param name="spent">The spent share of the budget, 0…1.</param>
    /// <returns>New warnings, the gravest first, and none of a subject that is at risk already.</returns>
    public IReadOnlyList<WatchWarning> Observe(LightFigures figures, long step, double spent)
    {
        var known = Standing.Select(warning => warning.Subject()).ToHashSet();
        foreach (var (subject, figure) in figures.All)
            HistoryOf(subject)?.Observe(figure, step, spent);

        Standing = [.. _histories.Values.Select(history => history.Warning).OfType<WatchWarning>().OrderBy(Gravity)];
        return [.. Standing.Where(warning => known.Add(warning.Subject()))];
    }

    /// <summary>The warning for which a run is to be stopped; null while there is none.</summary>
    /// <param name="verdict">How grave it must be.</param>
    public WatchWarning? ToStopFor(Verdict verdict) => Standing.FirstOrDefault(
        warning => (verdict == Verdict.Collapsed ? warning.CollapsedLooks : warning.LowLooks) >= _options.LooksToStop);

    // The whole generator first, for it says most.
    private static (int Scope, double Left) Gravity(WatchWarning warning) =>
        (warning.Attribute is null ? 0 : warning.Value is null ? 1 : 2, warning.Figure.Value / warning.Figure.Real);

    private FigureHistory? HistoryOf(WatchSubject subject)
    {
        if (_histories.TryGetValue(subject, out var known))
            return known;

        var rule = (rules ?? WarningRules.Default).FirstOrDefault(rule => rule.Scope == subject.Scope && rule.Measure == subject.Measure);
        var threshold = (thresholds ?? Thresholds.Default).FirstOrDefault(limit => limit.Scope == subject.Scope && limit.Measure == subject.Measure);
        if (rule is null || threshold is null)
            return null;

        return _histories[subject] = new FigureHistory(subject, rule, threshold, _options);
    }
}
