using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>train --json</c> prints.</summary>
/// <param name="Run">The run folder.</param>
/// <param name="Steps">Steps that the run has taken in all.</param>
/// <param name="Seconds">Seconds that it has trained in all.</param>
/// <param name="Stopped">Whether it was stopped before its budget was spent.</param>
internal sealed record TrainResult(string Run, long Steps, double Seconds, bool Stopped)
{
    /// <summary>The result of a run, as its newest checkpoint has it.</summary>
    public static TrainResult Of(RunFolder folder, bool stopped)
    {
        var (steps, seconds) = new Checkpoints(folder).ReadProgress();
        return new TrainResult(folder.Path, steps, seconds, stopped);
    }
}
