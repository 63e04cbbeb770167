using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

/// <summary>Asks for an end at the first tick of a run.</summary>
internal sealed class StopAtTheFirstTick(CancellationTokenSource stop) : ITrainingObserver
{
    public void Ticked(Tick tick, Trainee trainee) => stop.Cancel();

    public void Ended(Trainee trainee)
    {
    }
}
