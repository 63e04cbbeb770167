using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Watching;

/// <summary>What one figure has been over the looks, and the warning that stands about it.</summary>
/// <param name="subject">What the figure is of.</param>
/// <param name="rule">When it has fallen.</param>
/// <param name="threshold">The full check's limits for it.</param>
/// <param name="options">What holds for all figures.</param>
internal sealed class FigureHistory(WatchSubject subject, WarningRule rule, Threshold threshold, WarningOptions options)
{
    private Figure? _last;
    private double _best;
    private long _bestStep;
    private int _lowLooks;
    private int _collapsedLooks;
    private int _fineLooks;
    private long _since;

    /// <summary>The warning that stands; null while nothing is wrong.</summary>
    public WatchWarning? Warning { get; private set; }

    /// <summary>Takes in the figure of a look.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="step">The step of the look.</param>
    /// <param name="spent">The spent share of the budget.</param>
    public void Observe(Figure figure, long step, double spent)
    {
        if (!figure.IsMeasured() || figure.Real < threshold.RealAtLeast)
            return;

        // One lucky look is no best, as one bad look is no fall.
        var held = Math.Min(figure.Value, _last?.Value ?? 0);
        if (held > _best)
            (_best, _bestStep) = (held, step);

        _last = figure;
        var verdict = threshold.Judge(figure);
        var isFallen = verdict != Verdict.Healthy && IsFallen(figure);
        var isLate = verdict == Verdict.Collapsed && spent >= options.LateFrom;
        var isLow = isFallen || isLate;
        if (isLow && _lowLooks == 0)
            _since = step;

        _lowLooks = isLow ? _lowLooks + 1 : 0;
        _collapsedLooks = isLow && verdict == Verdict.Collapsed ? _collapsedLooks + 1 : 0;
        _fineLooks = !isLow && (verdict == Verdict.Healthy || figure.Value >= options.Recovery * _best) ? _fineLooks + 1 : 0;

        // A fall from good to collapsed leaves nothing to wait for.
        if (Warning is null && (_lowLooks >= 2 || (isFallen && verdict == Verdict.Collapsed)))
        {
            Warning = new WatchWarning(verdict, subject.Measure, figure, _best, _bestStep, _since, step, Sentence(figure, isFallen, step, spent))
            {
                Attribute = subject.Attribute,
                Value = subject.Value,
            };
        }
        else if (_fineLooks >= 2)
        {
            Warning = null;
        }

        Warning = Warning is null ? null : Warning with { Verdict = verdict, Figure = figure, LowLooks = _lowLooks, CollapsedLooks = _collapsedLooks };
    }

    private bool IsFallen(Figure figure)
    {
        // What has never been learned cannot be lost.
        if (_best < (threshold.Limit(Verdict.Collapsed, figure.Real) ?? threshold.Limit(Verdict.AtRisk, figure.Real)))
            return false;

        // Of two shares from n sprites each, the difference has a standard error of at most √(2 · ½ · ½ / n).
        var sprites = subject.Scope == ThresholdScope.Value ? options.ValueSprites : options.WholeSprites;
        return figure.Value < rule.Fall * _best
            && Share(_best, figure.Real) - Share(figure.Value, figure.Real) > options.Certainty * Math.Sqrt(0.5 / sprites);
    }

    // Of what real sprites reach, so that counts and shares are of one kind. Kappa may be below 0.
    private static double Share(double value, double real) => Math.Clamp(value / real, 0, 1);

    private string Sentence(Figure figure, bool isFallen, long step, double spent)
    {
        var name = char.ToUpperInvariant(subject.Name[0]) + subject.Name[1..];
        var (measure, value, real) = (rule.Measure, FindingSentence.Number(figure.Value), FindingSentence.Number(figure.Real));
        return isFallen
            ? $"{name} is at risk since step {_since}: {rule.Sentence} ({measure} {value} after {FindingSentence.Number(_best)} at step {_bestStep}; real {real})."
            : $"{name} has still not been learned by step {step}: {measure} is {value} with {FindingSentence.Number(100 * spent)} % of the budget spent, and " +
                $"{FindingSentence.Number(threshold.Limit(Verdict.Collapsed, figure.Real)!.Value)} would be needed (real {real}).";
    }
}
