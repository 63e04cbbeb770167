using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>
/// Makes budgets of minutes ones of steps: a method is timed once on a set, and trains the steps that the minutes hold at that pace. So nothing
/// that the machine does later changes what is measured, and the same steps give the same again.
/// </summary>
/// <remarks>
/// The trial is the beginning of a run of these minutes, not a short run: some remedies do costly work so many times in a run, however short.
/// </remarks>
/// <param name="trainer">What trains.</param>
/// <param name="folder">Where paces are kept.</param>
internal sealed class SpritePaces(ISpriteTrainer trainer, SpriteFolder folder) : IDisposable
{
    /// <summary>Steps for which a method is timed: two ticks, after a first one in which it may prepare much.</summary>
    public const long TrialSteps = 3 * TrainingLoop.StepsPerTick;

    private readonly RowFile<SpritePaceKey, SpritePace> _file = new(folder.Paces, ModeJsonContext.Default.SpritePace, pace => pace.Key);

    /// <summary>The tasks of a kind whose pace is needed and not known yet, one of each.</summary>
    public IReadOnlyList<SpriteTask> Untimed(IEnumerable<SpriteTask> tasks) =>
        [.. tasks.Where(task => task.Budget.Minutes is not null).DistinctBy(task => task.PaceKey).Where(task => !_file.Has(task.PaceKey))];

    /// <summary>Times a task's method on its set, and keeps that.</summary>
    /// <param name="task">The task.</param>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public void Time(SpriteTask task, Action<double> progress, CancellationToken stop)
    {
        var pace = new SpritePace(task.Set.Name, task.Set.Fingerprint, task.Method.Name, task.Method.AllSettings(), 0, 0, 0, Producer.Build);
        try
        {
            using var trial = trainer.Train(task with { BreakOff = TrialSteps }, folder.Trial, progress, stop);

            // A remedy may have ended the trial at its first tick.
            var first = trial.Steps > trial.FirstTick.Steps ? trial.FirstTick : default;
            var (steps, seconds) = (trial.Steps - first.Steps, trial.Seconds - first.Seconds);
            var start = Math.Max(0, first.Seconds - (first.Steps * seconds / steps));
            pace = pace with { Start = Math.Round(start, 3), Steps = steps, Seconds = Math.Round(seconds, 3) };
        }
        catch (DivergedException fault)
        {
            pace = pace with { Failure = fault.Message };
        }

        _file.Append(pace);
    }

    /// <summary>A task with the steps that its minutes hold; one of steps as it is.</summary>
    /// <exception cref="DivergedException">Its method broke down while it was timed.</exception>
    public SpriteTask InSteps(SpriteTask task)
    {
        if (task.Budget.Minutes is not { } minutes)
        {
            return task;
        }

        var pace = _file.Rows.Single(known => known.Key == task.PaceKey);
        return pace.Failure is { } failure
            ? throw new DivergedException($"While it was timed: {failure}")
            : task with { Budget = new BudgetRecipe { Steps = pace.StepsOf(minutes) } };
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
