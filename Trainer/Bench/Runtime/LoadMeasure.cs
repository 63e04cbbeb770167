using System.Diagnostics;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>How long a model takes to its first sprite, and how long loading in the background holds whoever asks for it.</summary>
/// <param name="options">The threads, and how often.</param>
/// <param name="model">The model file.</param>
internal sealed class LoadMeasure(RuntimeBenchOptions options, string model)
{
    private const double MostOverCreation = 1.3;
    private const int FewestLoads = 100;
    private const double MostHeldMilliseconds = 1;

    /// <summary>Loads the model again and again.</summary>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    public IReadOnlyList<RuntimeRow> Run(Action<double> progress, CancellationToken stop)
    {
        var (creations, loads, sprites) = (new List<double>(), new List<double>(), new List<double>());
        var held = new List<(double All, double Own)>();
        for (var round = 0; round < options.Loads; round++)
        {
            stop.ThrowIfCancellationRequested();
            progress((double)round / options.Loads);
            if (round % 2 == 0)
            {
                creations.Add(Create());
                Load(loads, sprites);
            }
            else
            {
                Load(loads, sprites);
                creations.Add(Create());
            }

            held.Add(LoadBehind());
        }

        // The first of each finds code that is not compiled yet.
        var ratio = Spread.Of(sprites.Zip(creations, (own, bare) => own / bare).Skip(1));
        var sorted = held.Select(one => one.All).Order().ToArray();
        var figures = new Dictionary<string, double> { ["median_ms"] = Spread.Quantile(sorted, 0.5), ["p99_ms"] = Spread.Quantile(sorted, 0.99), ["loads"] = sorted.Length };
        if (ThreadWait.IsKnown)
        {
            figures["longest_without_waiting_for_a_core_ms"] = held.Max(one => one.Own);
        }

        return
        [
            new RuntimeRow("load", "load to first sprite over a session's creation", ratio.Median, "x")
            {
                Low = ratio.Low,
                High = ratio.High,
                AtMost = options.Loads < FewestLoads ? null : MostOverCreation,
                Figures = new Dictionary<string, double>
                {
                    ["creation_ms"] = Spread.Of(creations.Skip(1)).Median,
                    ["load_ms"] = Spread.Of(loads.Skip(1)).Median,
                    ["load_to_first_sprite_ms"] = Spread.Of(sprites.Skip(1)).Median,
                },
                Note = options.Loads < FewestLoads ? $"judged from {FewestLoads} loads on" : "",
            },
            new RuntimeRow("load-async", "longest time that LoadAsync holds its caller", sorted[^1], "ms")
            {
                AtMost = MostHeldMilliseconds,
                Figures = figures,
            },
        ];
    }

    private double Create()
    {
        var start = Stopwatch.GetTimestamp();
        using var session = BareSession.Open(model, options.Threads);
        return Milliseconds(start);
    }

    private void Load(List<double> loads, List<double> sprites)
    {
        var start = Stopwatch.GetTimestamp();
        using var generator = SpriteGenerator.Load(model, new SpriteGeneratorOptions { Threads = options.Threads });
        loads.Add(Milliseconds(start));
        generator.Generate(new SpriteRequest(1), new byte[generator.BytesPerSprite]);
        sprites.Add(Milliseconds(start));
    }

    private (double All, double Own) LoadBehind()
    {
        var waited = ThreadWait.Milliseconds();
        var start = Stopwatch.GetTimestamp();
        var loading = SpriteGenerator.LoadAsync(model, new SpriteGeneratorOptions { Threads = options.Threads });
        var held = Milliseconds(start);
        waited = ThreadWait.Milliseconds() - waited;
        loading.GetAwaiter().GetResult().Dispose();
        return (held, Math.Max(0, held - waited));
    }

    private static double Milliseconds(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;
}
