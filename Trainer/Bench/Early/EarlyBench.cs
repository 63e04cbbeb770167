using GanAssets.Trainer.Bench.Checks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Early;

/// <summary>Drives healthy generators to collapse, and records when the watch warned and when the full check would have seen it.</summary>
/// <param name="starts">Folders of runs with healthy generators.</param>
/// <param name="seeds">The number of seeds, from 1 on.</param>
/// <param name="steps">The steps of each run.</param>
/// <param name="folder">Where rows, probes and runs are kept.</param>
/// <param name="progress">Told the share done, 0…1, and what is at hand.</param>
public sealed class EarlyBench(IReadOnlyList<string> starts, int seeds, long steps, BenchFolder folder, Action<double, string> progress)
{
    /// <summary>Measures what is not among the rows yet.</summary>
    /// <param name="stop">Asks for an early end, which keeps the rows.</param>
    /// <returns>The rows of these starts and seeds, the new ones and those that were there.</returns>
    /// <exception cref="InputException">The folder cannot be written, or a start cannot be used.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public IReadOnlyList<EarlyRow> Run(CancellationToken stop)
    {
        set_num_threads(Environment.ProcessorCount);
        using var rows = new RowFile<(string Start, EarlyKind Kind, int Seed, long Steps), EarlyRow>(folder.Rows, EarlyJsonContext.Default.EarlyRow, row => row.Key);
        var wanted = new HashSet<(string, EarlyKind, int, long)>();
        foreach (var path in starts)
        {
            using var start = HealthyRun.Open(path);
            foreach (var (kind, seed) in Enumerable.Range(1, seeds).SelectMany(seed => Enum.GetValues<EarlyKind>().Select(kind => (kind, seed))))
            {
                stop.ThrowIfCancellationRequested();
                var done = (double)wanted.Count;
                wanted.Add((start.Key, kind, seed, steps));
                if (!rows.Has((start.Key, kind, seed, steps)))
                {
                    rows.Append(new DrivenRun(start, kind, seed, steps).Measure(folder, share => Show(done + share, start, kind, seed), stop));
                }
            }
        }

        progress(1, "");
        return [.. rows.Rows.Where(row => wanted.Contains(row.Key))];
    }

    private void Show(double done, HealthyRun start, EarlyKind kind, int seed) =>
        progress(done / (starts.Count * seeds * Enum.GetValues<EarlyKind>().Length), $"{start.Set}, seed {seed}: {kind.ToString().ToLowerInvariant()}");
}
