using System.Globalization;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>Trains methods on sprite sets for a fixed budget, and records what a check says of each.</summary>
/// <param name="options">What to measure.</param>
/// <param name="trainer">What trains.</param>
/// <param name="folder">Where rows, probes, runs and pictures are kept.</param>
/// <param name="progress">Told the share done, 0…1, and what is at hand.</param>
public sealed class SpriteBench(SpriteBenchOptions options, ISpriteTrainer trainer, BenchFolder folder, Action<double, string> progress)
{
    // As shares of a training.
    private const double ProbeCost = 0.1;
    private const double TrialCost = 0.1;

    private readonly SpriteFolder _folder = new(folder);
    private double _all;
    private double _done;

    /// <summary>Measures what is not among the rows yet, and draws a picture for each set and method. All methods of a seed are done before the next seed.</summary>
    /// <param name="stop">Asks for an early end, which keeps the rows.</param>
    /// <returns>The rows of these options, set after set and seed after seed, the new ones and those that were there.</returns>
    /// <exception cref="InputException">The folder cannot be written, or a method's settings are wrong.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public IReadOnlyList<SpriteRow> Run(CancellationToken stop)
    {
        // The probes' own: unlike a training run, nobody has said how many.
        set_num_threads(Environment.ProcessorCount);
        using var file = new RowFile<SpriteRowKey, SpriteRow>(folder.Rows, ModeJsonContext.Default.SpriteRow, row => row.Key);
        var seeds = Enumerable.Range(1, options.Seeds).ToArray();
        using var paces = new SpritePaces(trainer, _folder);
        var untimed = paces.Untimed(options.Sets.SelectMany(set => seeds.SelectMany(seed => Missing(set, seed))));
        _all = options.Sets.Sum(set => seeds.Sum(seed => Cost(Missing(set, seed)))) + (untimed.Count * TrialCost);
        untimed.ForEach(task => Time(task, paces, stop));
        var rows = new List<SpriteRow>();
        foreach (var set in options.Sets)
        {
            var own = new List<SpriteRow>();
            foreach (var seed in seeds)
            {
                Measure(set, seed, Missing(set, seed), paces, file, stop);
                own.AddRange(options.Tasks(set, seed).Select(task => file.Rows.Single(row => row.Key == task.Key)));
                options.Methods.ForEach(method => Draw(set, method, [.. own.Where(row => row.Method == method.Name)]));
            }

            rows.AddRange(own);
        }

        progress(1, "");
        return rows;

        SpriteTask[] Missing(SpriteModeSet set, int seed) => [.. options.Tasks(set, seed).Where(task => !file.Has(task.Key))];
    }

    private void Time(SpriteTask task, SpritePaces paces, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        paces.Time(task, share => Show($"{task.Set.Name}: the pace of {task.Method.Name}", share * TrialCost), stop);
        _done += TrialCost;
    }

    private void Measure(SpriteModeSet set, int seed, SpriteTask[] tasks, SpritePaces paces, RowFile<SpriteRowKey, SpriteRow> file, CancellationToken stop)
    {
        if (tasks.Length == 0)
        {
            return;
        }

        stop.ThrowIfCancellationRequested();
        var place = string.Create(CultureInfo.InvariantCulture, $"{set.Name}, seed {seed}");
        using var judge = new SpriteJudge(set, seed, folder, share => Show($"{place}: probe", share * ProbeCost), stop);
        _done += ProbeCost;
        SpritePicture.Compose($"{set.Name}: held-out sprites", [set.Description], SpritePicture.Lay(judge.Shown)).Save(_folder.Picture(set.Name, "real"));
        foreach (var task in tasks)
        {
            stop.ThrowIfCancellationRequested();
            file.Append(Measure(task, paces, judge, share => Show($"{place}: {task.Method.Name}", share), stop));
            _done++;
        }
    }

    private SpriteRow Measure(SpriteTask task, SpritePaces paces, SpriteJudge judge, Action<double> show, CancellationToken stop)
    {
        var row = new SpriteRow(
            task.Set.Name, task.Set.Fingerprint, task.Method.Name, task.Seed, task.Budget, task.Method.AllSettings(),
            new Dictionary<string, double>(), new Dictionary<string, double>(), 0, 0, Producer.Build);
        show(0);
        try
        {
            using var run = trainer.Train(paces.InSteps(task), _folder.Run(task.Key), show, stop);
            stop.ThrowIfCancellationRequested();
            var report = judge.Check(run);
            var figures = SpriteFigures.Of(report, judge.Modes(run));
            _folder.Keep(task.Key, report);
            _folder.Keep(task.Key, judge.Show(run));
            return row with
            {
                Figures = Rounded(figures, figure => figure.Value),
                Real = Rounded(figures, figure => figure.Real),
                Steps = run.Steps,
                Seconds = Math.Round(run.Seconds, 2),
                Verdict = report.Verdict,
                Reason = report.Reasons is [var gravest, ..] ? gravest : null,
                Stopped = run.Stopped,
            };
        }
        catch (DivergedException fault)
        {
            return row with { Failure = fault.Message };
        }
    }

    private void Draw(SpriteModeSet set, SpriteMethod method, SpriteRow[] rows)
    {
        var shown = rows.FirstOrDefault(row => row.Failure is null) ?? rows[0];
        SpritePicture.Compose($"{method.Name} on {set.Name}", [method.Description, .. SpriteSummary.Of(rows).Lines()], _folder.Kept(shown.Key))
            .Save(_folder.Picture(set.Name, method.Name));
    }

    private void Show(string text, double more) => progress(Math.Min(1, (_done + more) / _all), text);

    private static double Cost(SpriteTask[] missing) => missing.Length == 0 ? 0 : missing.Length + ProbeCost;

    private static Dictionary<string, double> Rounded(IReadOnlyDictionary<string, Figure> figures, Func<Figure, double> value) =>
        figures.ToDictionary(figure => figure.Key, figure => Math.Round(value(figure.Value), 6));
}
