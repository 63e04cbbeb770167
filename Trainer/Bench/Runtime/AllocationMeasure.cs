namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>What sprites leave behind: managed bytes, which a game's garbage collector would have to fetch, and native memory.</summary>
/// <param name="options">The threads, and how many sprites.</param>
/// <param name="model">The model file.</param>
internal sealed class AllocationMeasure(RuntimeBenchOptions options, string model)
{
    // Of the measured model fewer: a million would take ten minutes.
    private const int Share = 10;
    private const int WarmUp = 64;
    private const int Steps = 50;
    private const double MiB = 1024 * 1024;
    private const double MostGrowth = 4;
    private const double OwnTime = 0.7;

    /// <summary>Counts.</summary>
    /// <param name="small">The file of a model of which many sprites take little time.</param>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    public IReadOnlyList<RuntimeRow> Run(string small, Action<double> progress, CancellationToken stop)
    {
        var few = Math.Max(1, options.Calls / Share);
        var ours = Count(model, few, share => progress(share * OwnTime), stop);
        var (bare, bound) = CountBare(small, Math.Max(1, options.Calls / 10), stop);
        var many = Count(small, options.Calls, share => progress(OwnTime + (share * (1 - OwnTime))), stop);
        var figures = new Dictionary<string, double>
        {
            ["calls"] = options.Calls,
            ["bytes"] = many.Bytes,
            ["calls_of_this_model"] = few,
            ["bytes_of_this_model"] = ours.Bytes,
            ["bare_run_bytes_per_call"] = bare,
            ["bound_run_bytes_per_call"] = bound,
        };
        return
        [
            new RuntimeRow("allocation", "managed bytes allocated by a sprite", ((double)many.Bytes / options.Calls) + ((double)ours.Bytes / few), "bytes")
            {
                AtMost = bound,
                Figures = figures,
                Note = "asked for: none, or what the binding itself allocates",
            },
            new RuntimeRow("native-memory", "growth of the resident set over these sprites", Math.Max(many.Growth, ours.Growth), "MiB")
            {
                AtMost = MostGrowth,
                Figures = new Dictionary<string, double> { ["small_model_mib"] = many.Growth, ["this_model_mib"] = ours.Growth, ["resident_after_mib"] = many.Resident },
            },
        ];
    }

    private (long Bytes, double Growth, double Resident) Count(string path, int calls, Action<double> progress, CancellationToken stop)
    {
        using var generator = SpriteGenerator.Load(path, new SpriteGeneratorOptions { Threads = options.Threads });
        var rgba = new byte[generator.BytesPerSprite];
        for (var seed = 0; seed < WarmUp; seed++)
        {
            generator.Generate(new SpriteRequest((ulong)seed), rgba);
        }

        GC.Collect();
        var resident = Environment.WorkingSet;
        var bytes = 0L;
        for (int step = 0, done = 0; step < Steps; step++)
        {
            stop.ThrowIfCancellationRequested();
            progress((double)step / Steps);
            var end = (int)((step + 1L) * calls / Steps);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (; done < end; done++)
            {
                generator.Generate(new SpriteRequest((ulong)done), rgba);
            }

            bytes += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var after = Environment.WorkingSet;
        return (bytes, (after - resident) / MiB, after / MiB);
    }

    private (double Bare, double Bound) CountBare(string path, int calls, CancellationToken stop)
    {
        using var generator = SpriteGenerator.Load(path);
        var inputs = new RuntimeInputs(generator);
        return (Allocated(isBound: false), Allocated(isBound: true));

        double Allocated(bool isBound)
        {
            stop.ThrowIfCancellationRequested();
            using var contestant = new BareContestant(BareSession.Open(path, options.Threads), inputs, isBound);
            contestant.Repeat(1, WarmUp);
            var before = GC.GetAllocatedBytesForCurrentThread();
            contestant.Repeat(1, calls);
            return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / calls;
        }
    }
}
