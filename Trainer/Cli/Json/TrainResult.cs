using GanAssets.Trainer.Cli.Verbs;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>train --json</c> prints.</summary>
/// <param name="Run">The run folder.</param>
/// <param name="Steps">Steps that the run has taken in all.</param>
/// <param name="Seconds">Seconds that it has trained in all, checks not included.</param>
/// <param name="Stopped">Whether it was stopped before its budget was spent.</param>
/// <param name="CheckSeconds">Seconds that the check at the end took; null without one.</param>
/// <param name="Check">That check; null where there was none.</param>
internal sealed record TrainResult(string Run, long Steps, double Seconds, bool Stopped, double? CheckSeconds, CheckReport? Check)
{
    /// <summary>The result of a run, as its newest checkpoint has it.</summary>
    public static TrainResult Of(RunFolder folder, bool stopped, FinalCheck? check)
    {
        var (steps, seconds) = new Checkpoints(folder).ReadProgress();
        return new TrainResult(folder.Path, steps, seconds, stopped, check?.Seconds, check?.Report);
    }
}
