using System.Diagnostics;
using GanAssets.Trainer.Collapse.Results;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>Plants generators of known faults, and records what the check says of each.</summary>
/// <param name="options">What to measure.</param>
/// <param name="folder">Where rows, probes and runs are kept.</param>
/// <param name="progress">Told the share done, 0…1, and what is at hand.</param>
public sealed class ChecksBench(ChecksBenchOptions options, BenchFolder folder, Action<double, string> progress)
{
    // A probe takes about as long as so many checks.
    private const int ChecksPerProbe = 15;

    private double _all;
    private double _done;

    /// <summary>Measures what is not among the rows yet.</summary>
    /// <param name="stop">Asks for an early end, which keeps the rows.</param>
    /// <returns>The rows of these options, in the order of the cases, the new ones and those that were there.</returns>
    /// <exception cref="InputException">The folder cannot be written, or a healthy run cannot be used.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public IReadOnlyList<CheckRow> Run(CancellationToken stop)
    {
        // Unlike a training run, nobody has said how many.
        set_num_threads(Environment.ProcessorCount);
        using var rows = new RowFile<CheckRowKey, CheckRow>(folder.Rows, BenchJsonContext.Default.CheckRow, row => row.Key);
        var seeds = Enumerable.Range(1, options.Seeds).ToArray();
        var wanted = options.Sets.SelectMany(set => options.Cases.SelectMany(known => seeds.Select(seed => KeyOf(set, known, seed)))).ToList();
        _all = Cost(wanted, rows) + (options.HealthyRuns.Count * seeds.Length * (1 + ChecksPerProbe));

        foreach (var set in options.Sets)
        {
            foreach (var seed in seeds)
            {
                var missing = options.Cases.Where(known => !rows.Has(KeyOf(set, known, seed))).ToArray();
                if (missing.Length > 0)
                {
                    Measure(set, seed, missing, rows, stop);
                }
            }
        }

        foreach (var path in options.HealthyRuns)
        {
            using var run = HealthyRun.Open(path);
            wanted.AddRange(seeds.Select(seed => KeyOf(run, seed)));
            foreach (var seed in seeds)
            {
                Measure(run, seed, rows, stop);
            }
        }

        progress(1, "");
        var chosen = wanted.ToHashSet();
        return [.. rows.Rows.Where(row => chosen.Contains(row.Key))];
    }

    private void Measure(CheckSet set, int seed, CheckCase[] cases, RowFile<CheckRowKey, CheckRow> rows, CancellationToken stop)
    {
        var place = $"{set.Name}, seed {seed}";
        stop.ThrowIfCancellationRequested();
        using var subject = new CheckSubject(set, seed, folder, share => Show($"{place}: probe", share * ChecksPerProbe), stop);
        _done += ChecksPerProbe;
        foreach (var known in cases)
        {
            stop.ThrowIfCancellationRequested();
            Show($"{place}: {known.Name}");
            Append(rows, KeyOf(set, known, seed), subject.Sizes, () => known.Check(subject, stop));
        }
    }

    private void Measure(HealthyRun run, int seed, RowFile<CheckRowKey, CheckRow> rows, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (!rows.Has(KeyOf(run, seed)))
        {
            var text = $"{run.Set}, seed {seed}: {HealthyRun.CaseName}";
            Show(text);
            Append(rows, KeyOf(run, seed), run.Sizes, () => run.Check(seed, folder, share => Show(text, share * ChecksPerProbe), stop));
        }

        _done += ChecksPerProbe;
    }

    private void Append(RowFile<CheckRowKey, CheckRow> rows, CheckRowKey key, CheckSizes sizes, Func<CheckReport> check)
    {
        var watch = Stopwatch.StartNew();
        var report = check();
        rows.Append(new CheckRow(key.Set, key.Case, key.Source, key.Seed, sizes, Math.Round(watch.Elapsed.TotalSeconds, 2), report with { Reasons = [] }));
        _done++;
    }

    private void Show(string text, double more = 0) => progress(Math.Min(1, (_done + more) / _all), text);

    private static double Cost(IEnumerable<CheckRowKey> wanted, RowFile<CheckRowKey, CheckRow> rows)
    {
        var missing = wanted.Where(key => !rows.Has(key)).ToArray();
        return missing.Length + (ChecksPerProbe * missing.Select(key => (key.Source, key.Seed)).Distinct().Count());
    }

    private static CheckRowKey KeyOf(CheckSet set, CheckCase known, int seed) => new(set.Name, known.Name, set.Fingerprint, seed);

    private static CheckRowKey KeyOf(HealthyRun run, int seed) => new(run.Set, HealthyRun.CaseName, run.Key, seed);
}
