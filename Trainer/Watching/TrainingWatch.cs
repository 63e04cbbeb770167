using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Watching;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Watching;

/// <summary>Looks at the averaged generator while it is trained, warns of collapse, and says when to stop.</summary>
public sealed class TrainingWatch : IDisposable
{
    private const long LookSeeds = -1_000_000_000_000;

    private readonly Recipe _recipe;
    private readonly Probe _probe;
    private readonly LightCheck _check;
    private readonly EarlyWarnings _warnings;
    private readonly WatchCost _cost;
    private readonly TrainedSpriteMaker _maker;
    private int _ticks;

    private TrainingWatch(Recipe recipe, RunData data, Probe probe, Trainee trainee, Device device)
    {
        _recipe = recipe;
        _probe = probe;

        // Smoothing the palette takes ten times as long as all the rest of a look, and moves no figure by more than chance does.
        _maker = new TrainedSpriteMaker(trainee.Average, data.Finish with { Smoothing = null }, device);
        _cost = new WatchCost(recipe.Watch.MostShare, trainee.Seconds);
        var options = new LightCheckOptions { Sprites = recipe.Watch.Sprites, Measures = new CheckOptions { Seed = recipe.Seed } };
        _check = new LightCheck(probe, data.Reference, data.HeldOut, options);
        _warnings = new EarlyWarnings(new WarningOptions { WholeSprites = _check.WholeSprites, ValueSprites = options.ValueSprites });

        // The first look takes longer than all others, and fills the windows of a run that goes on.
        Look(trainee.Step);
    }

    /// <summary>Why the run shall stop, a sentence; null while it shall go on.</summary>
    public string? Stop { get; private set; }

    /// <summary>Prepares the watch of a run: trains its probe if there is none yet, and looks at the real sprites.</summary>
    /// <param name="folder">The run. What its log says of earlier looks is taken in.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">Its sprites.</param>
    /// <param name="trainee">Its networks.</param>
    /// <param name="device">Where they are.</param>
    /// <param name="progress">Told the share of the probe's training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <returns>Null where the recipe wants no watch, where the run is over before its first tick, and after a stop.</returns>
    public static TrainingWatch? Open(
        RunFolder folder, Recipe recipe, RunData data, Trainee trainee, Device device, Action<double> progress, CancellationToken stop)
    {
        var isOverBeforeTheFirstTick = recipe.Budget.Steps is { } steps && steps / TrainingLoop.StepsPerTick == trainee.Step / TrainingLoop.StepsPerTick;
        if (recipe.Watch.EveryTicks == 0 || isOverBeforeTheFirstTick)
        {
            return null;
        }

        try
        {
            var watch = new TrainingWatch(recipe, data, RunProbe.Open(folder, recipe, data, progress, stop), trainee, device);
            foreach (var tick in trainee.Step == 0 ? [] : RunLog.Read(folder))
            {
                watch.Remember(tick);
            }

            return watch;
        }
        catch (OperationCanceledException)
        {
            // The loop heeds the stop as well, and keeps what there is.
            return null;
        }
    }

    /// <summary>Adds to the signals of a tick what a look tells, if there is one.</summary>
    /// <param name="tick">The tick.</param>
    /// <param name="signals">The signals since the tick before.</param>
    public WatchReport Report(Tick tick, WatchReport signals)
    {
        var report = signals;
        IReadOnlyList<WatchWarning> warnings = [];
        if (++_ticks % _recipe.Watch.EveryTicks == 0 && _cost.Allows(tick.Seconds))
        {
            var figures = _cost.Measure(() => Look(tick.Step));
            warnings = Warn(figures, tick);
            report = report with
            {
                Sprites = figures.Sprites,
                Coverage = figures.Coverage,
                Precision = figures.Precision,
                Recall = figures.Recall,
                AttributeAccuracy = figures.AttributeAccuracy,
                Attributes = figures.Attributes,
                Seconds = _cost.LastSeconds,
            };
        }

        return report with
        {
            Warnings = warnings,
            Standing = _warnings.Standing,
            AtRisk = [.. _warnings.Standing.Select(warning => warning.Subject()).Distinct()],
            Stop = Stop,
            CostShare = _cost.Share(tick.Seconds),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _probe.Dispose();

    // The training draws from seeds of its own at each step, so that a look cannot disturb it.
    private LightFigures Look(long step) => _check.Look(_maker, (long)(StepSeed.Of(_recipe.Seed, LookSeeds + step) >> 1));

    private IReadOnlyList<WatchWarning> Warn(LightFigures figures, Tick tick)
    {
        var warnings = _warnings.Observe(figures, tick.Step, tick.Spent);
        var stopOn = _recipe.Watch.StopOn;
        if (stopOn != WatchRecipe.Never && _warnings.ToStopFor(stopOn == WatchRecipe.Collapsed ? Verdict.Collapsed : Verdict.AtRisk) is { } gravest)
        {
            Stop = gravest.Sentence;
        }

        return warnings;
    }

    // A run that goes on knows what it was like at its best.
    private void Remember(Tick tick)
    {
        if (tick.Watch is { Sprites: > 0 } report)
        {
            _warnings.Observe(report, tick.Step, tick.Spent);
        }
    }
}
