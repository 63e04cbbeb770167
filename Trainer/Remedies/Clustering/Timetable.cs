using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>
/// Says when something is due that papers do every so many steps of long runs: that often, and at least so many times in a
/// run, however short its budget.
/// </summary>
/// <param name="interval">Steps from one time to the next.</param>
/// <param name="times">How often it is due in a run that is shorter than that many intervals.</param>
internal sealed class Timetable(int interval, int times) : IDisposable
{
    private readonly Tensor _done = zeros(1, int64).DetachFromDisposeScope();

    /// <summary>How many times it was due, as part of a checkpoint; int64 [1].</summary>
    public Tensor State => _done;

    /// <summary>Whether it is due after a step; asked at every step.</summary>
    public bool IsDue(TrainingStep step)
    {
        var due = Math.Max(step.Index / interval, (long)(step.Spent * times));
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        if (due <= _done.data<long>().ToArray()[0])
        {
            return false;
        }

        _done.copy_(zeros(1, int64) + due);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _done.Dispose();
}
