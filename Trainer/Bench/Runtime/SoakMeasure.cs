namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>The rows of a soak.</summary>
/// <param name="options">How many threads, and how long.</param>
/// <param name="model">The model file.</param>
internal sealed class SoakMeasure(RuntimeBenchOptions options, string model)
{
    private const double MostGrowth = 16;

    // A quarter of less than that is still a beginning.
    private const double FewestMinutes = 1;

    /// <summary>Soaks.</summary>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    public IReadOnlyList<RuntimeRow> Run(Action<double> progress, CancellationToken stop)
    {
        var counts = new Soak(model, options.SoakThreads, TimeSpan.FromMinutes(options.Minutes)).Run(progress, stop);
        return
        [
            new RuntimeRow("soak", $"sprites with wrong bytes, and threads that broke off, of {options.SoakThreads} on one generator", counts.Wrong + counts.Faults, "faults")
            {
                AtMost = 0,
                Figures = new Dictionary<string, double>
                {
                    ["minutes"] = options.Minutes,
                    ["sprites"] = counts.Sprites,
                    ["wrong"] = counts.Wrong,
                    ["faults"] = counts.Faults,
                    ["loads"] = counts.Loads,
                    ["told_disposed"] = counts.Refusals,
                },
                Note = counts.FirstFault ?? "",
            },
            new RuntimeRow("soak-memory", "growth of the resident set, from the soak's second quarter to its last", counts.Growth(), "MiB")
            {
                AtMost = options.Minutes < FewestMinutes ? null : MostGrowth,
                Figures = Enumerable.Range(0, 4).ToDictionary(quarter => $"quarter_{quarter + 1}_mib", counts.Median),
                Note = options.Minutes < FewestMinutes ? $"judged from {FewestMinutes} minute on" : "",
            },
        ];
    }
}
