using System.Globalization;
using GanAssets.Trainer.Bench.Modes.Pictures;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>Trains methods on sets whose modes are known, and records how many modes each has.</summary>
/// <param name="options">What to measure.</param>
/// <param name="trainer">What trains.</param>
/// <param name="folder">Where rows, samples and pictures are kept.</param>
/// <param name="progress">Told the share done, 0…1, and what is at hand.</param>
public sealed class ModeBench(ModeBenchOptions options, IModeTrainer trainer, BenchFolder folder, Action<double, string> progress)
{
    private readonly ModeFolder _folder = new(folder);
    private double _all;
    private double _done;

    /// <summary>Measures what is not among the rows yet, and draws a picture for each set and method.</summary>
    /// <param name="stop">Asks for an early end, which keeps the rows.</param>
    /// <returns>
    /// The rows of these options in their order, the new ones and those that were there; of every method all seeds that the folder has, be they more than
    /// these options ask for.
    /// </returns>
    /// <exception cref="InputException">The folder cannot be written, or a method's settings are wrong.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public IReadOnlyList<ModeRow> Run(CancellationToken stop)
    {
        using var file = new RowFile<ModeRowKey, ModeRow>(folder.Rows, ModeJsonContext.Default.ModeRow, row => row.Key);
        _all = Math.Max(1, options.Tasks.Where(task => !file.Has(ModeRowKey.Of(task))).Sum(task => task.Steps));
        var rows = new List<ModeRow>();
        foreach (var tasks in options.Tasks.GroupBy(task => (task.Set, task.Method)))
        {
            foreach (var task in tasks.Where(task => !file.Has(ModeRowKey.Of(task))))
            {
                stop.ThrowIfCancellationRequested();
                file.Append(Measure(task, stop));
            }

            var own = tasks.Select(task => file.Rows.Single(row => row.Key == ModeRowKey.Of(task))).ToArray();
            ModePicture.Compose(tasks.Key.Set, tasks.Key.Method, own, row => _folder.Kept(row.Key)).Save(_folder.Picture(tasks.Key.Set.Name, tasks.Key.Method.Name));
            var alike = own[0].Key.OfAnySeed;
            rows.AddRange(file.Rows.Where(row => row.Key.OfAnySeed == alike).OrderBy(row => row.Seed));
        }

        progress(1, "");
        return rows;
    }

    private ModeRow Measure(ModeTask task, CancellationToken stop)
    {
        var row = new ModeRow(
            task.Set.Name, task.Method.Name, task.Seed, task.Steps, task.Net, task.Settings, new Dictionary<string, double>(), 0, 0, Producer.Build);
        try
        {
            using var run = task.Method == ModeMethods.Real
                ? new ModeRun(new RealSampler(task.Set), 0)
                : trainer.Train(task, step => Show(task, step), stop);
            stop.ThrowIfCancellationRequested();
            var measured = task.Set.Measure(run.Sampler, task.Seed);
            _folder.Keep(row.Key, measured.Kept);
            return row with
            {
                Figures = measured.Figures,
                Seconds = Math.Round(run.Seconds, 2),
                StepsPerSecond = Math.Round(task.Steps / Math.Max(run.Seconds, 1e-9), 1),
            };
        }
        catch (DivergedException fault)
        {
            return row with { Failure = fault.Message };
        }
        finally
        {
            _done += task.Steps;
        }
    }

    private void Show(ModeTask task, long step) => progress(
        Math.Min(1, (_done + step) / _all),
        string.Create(CultureInfo.InvariantCulture, $"{task.Set.Name}, {task.Method.Name}, seed {task.Seed}: step {step} of {task.Steps}"));
}
