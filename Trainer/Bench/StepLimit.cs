using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench;

/// <summary>Ends a run at a step within its budget, so that its step sizes are those of the longer run.</summary>
/// <param name="steps">When to end it, at the first tick from there on.</param>
/// <param name="end">What the run is told to stop by.</param>
internal sealed class StepLimit(long steps, CancellationTokenSource end) : ITrainingObserver
{
    /// <inheritdoc/>
    public void Ticked(Tick tick, Trainee trainee)
    {
        if (tick.Step >= steps)
        {
            end.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Ended(Trainee trainee)
    {
    }
}
