using System.Diagnostics;

namespace GanAssets.Trainer.Training;

/// <summary>Counts the seconds of training, without those spent on looking at it.</summary>
/// <param name="before">Seconds that a resumed run has spent already.</param>
/// <param name="step">Steps that it has taken already.</param>
internal sealed class StepClock(double before, long step)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private double _paceSeconds = before;
    private long _paceStep = step;

    /// <summary>Seconds of training so far.</summary>
    public double Seconds => before + _watch.Elapsed.TotalSeconds;

    /// <summary>Steps a second since the last call.</summary>
    public double Pace(long step)
    {
        var pace = (step - _paceStep) / Math.Max(1e-9, Seconds - _paceSeconds);
        (_paceStep, _paceSeconds) = (step, Seconds);
        return pace;
    }

    /// <summary>Does something that is no training.</summary>
    public void Pause(Action action)
    {
        _watch.Stop();
        action();
        _watch.Start();
    }
}
