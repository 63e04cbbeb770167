using GanAssets.Trainer.Bench.Checks;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Early;

/// <summary>
/// A run that goes on from a healthy generator, is watched, and from a step on is driven to collapse: no penalties, the
/// discriminator's step size × 10 or × 3, neither falling. Its generators of all ticks are checked in full afterwards.
/// </summary>
/// <param name="start">The healthy generator.</param>
/// <param name="kind">Whether it is driven at all.</param>
/// <param name="seed">The run's seed.</param>
/// <param name="steps">The steps of the whole run.</param>
internal sealed class DrivenRun(HealthyRun start, EarlyKind kind, int seed, long steps)
{
    /// <summary>The step from which on it is driven; until then the watch learns what the generator is like.</summary>
    public const long Switch = 4 * TrainingLoop.StepsPerTick;

    private readonly Recipe _calm = start.Recipe with
    {
        InitFrom = start.Path,
        Seed = seed,
        Budget = new BudgetRecipe { Steps = steps },
        Threads = Environment.ProcessorCount,
        Watch = new WatchRecipe(),
    };

    /// <summary>Trains and checks.</summary>
    /// <param name="folder">The bench's folder.</param>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public EarlyRow Measure(BenchFolder folder, Action<double> progress, CancellationToken stop)
    {
        var run = BenchFolder.Anew(folder.Run(start.Set, $"{kind.ToString().ToLowerInvariant()}-{start.Key}", seed));

        // The probe that the watch would train, which other runs of the seed can have as well.
        var probePath = folder.Probe(start.Set, SpriteSetFingerprint.Of(start.Data.Training), seed);
        using var probe = ProbeFile.Open(probePath, start.Data.Training, seed, share => progress(share * 0.1), stop);
        File.Copy(probePath, run.Probe);

        var snapshots = new Snapshots(Path.Combine(run.Path, "snapshots"));
        var brokeDown = !HasTrained(run, snapshots, progress, stop);
        stop.ThrowIfCancellationRequested();
        var row = new EarlyRow(
            start.Set,
            start.Key,
            kind,
            seed,
            steps,
            Switch,
            brokeDown,
            Check(snapshots, new RealSprites(start.Data.Training, start.Data.HeldOut, probe), progress, stop),
            [.. RunLog.Read(run).SelectMany(tick => tick.Watch?.Warnings.Select(warning => new EarlyWarning(tick.Step, warning.Subject(), warning.Measure)) ?? [])]);

        // Twenty generators of some megabytes for each run; the log and the pictures stay.
        Directory.Delete(Path.Combine(run.Path, "snapshots"), recursive: true);
        Directory.Delete(run.Checkpoints, recursive: true);
        return row;
    }

    private bool HasTrained(RunFolder run, Snapshots snapshots, Action<double> progress, CancellationToken stop)
    {
        var show = new ShareObserver(share => progress(0.1 + (share * 0.5)));
        using (var end = CancellationTokenSource.CreateLinkedTokenSource(stop))
        {
            TrainingRun.Start(run, _calm, start.Data, [snapshots, show, new StepLimit(Switch, end)], end.Token);
        }

        stop.ThrowIfCancellationRequested();
        try
        {
            TrainingRun.Resume(run, After(kind), start.Data, [snapshots, show], stop);
            return true;
        }
        catch (DivergedException)
        {
            return false;
        }
    }

    private Recipe After(EarlyKind kind) => kind switch
    {
        EarlyKind.Driven => Pushed(10),
        EarlyKind.Pressed => Pushed(3),
        _ => _calm,
    };

    // With steps that fall as usual the networks would find back.
    private Recipe Pushed(double factor) => _calm with
    {
        Objective = _calm.Objective with { PenaltyWeight = 0 },
        Optimizer = _calm.Optimizer with { DiscriminatorLearningRate = factor * _calm.Optimizer.DiscriminatorLearningRate, FinalFactor = 1 },
    };

    private List<DenseCheck> Check(Snapshots snapshots, RealSprites real, Action<double> progress, CancellationToken stop)
    {
        var checks = new List<DenseCheck>();
        var all = snapshots.All().Where(snapshot => snapshot.Step >= Switch).ToArray();
        using var trainee = new Trainee(start.Data.Shape, _calm, CPU);
        using var tensors = new TrainingData(start.Data.PaddedTraining(), CPU);

        // As the watch looks: smoothing the palette takes most of the time, and moves no figure by more than chance does.
        var maker = new TrainedSpriteMaker(trainee.Average, start.Data.Finish with { Smoothing = null }, CPU);
        foreach (var (step, path) in all)
        {
            stop.ThrowIfCancellationRequested();
            progress(0.6 + (0.4 * checks.Count / all.Length));
            Safetensors.Load(path, trainee.Average.state_dict());
            StandingStatistics.Collect(trainee.Average, tensors, _calm.Optimizer.BatchSize, seed);
            checks.Add(DenseCheck.Of(step, GeneratorCheck.Run(maker, real, new CheckOptions { Seed = seed })));
        }

        return checks;
    }

    private sealed class ShareObserver(Action<double> show) : ITrainingObserver
    {
        public void Ticked(Tick tick, Trainee trainee) => show(tick.Spent);

        public void Ended(Trainee trainee)
        {
        }
    }
}
