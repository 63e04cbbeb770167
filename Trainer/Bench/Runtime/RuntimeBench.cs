using System.Text;
using System.Text.Json;
using GanAssets.Trainer.IO;

namespace GanAssets.Trainer.Bench.Runtime;

/// <summary>Measures our runtime beside ONNX Runtime itself and beside onnxruntime-node, all with the same file, threads and batch.</summary>
/// <param name="options">What, and for how long.</param>
/// <param name="folder">Where the rows go; each run replaces them, for timings of two days are no one table.</param>
/// <param name="progress">Told the share done, 0…1, and what is at hand.</param>
public sealed class RuntimeBench(RuntimeBenchOptions options, BenchFolder folder, Action<double, string> progress)
{
    private const double SpeedShare = 0.4;
    private const double LoadShare = 0.2;
    private const double CountShare = 0.2;

    /// <summary>Measures.</summary>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="InputException">The folder cannot be written.</exception>
    /// <exception cref="GanAssetsException">The model cannot be loaded.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public async Task<RuntimeResult> RunAsync(CancellationToken stop)
    {
        using var scratch = new ScratchFolder();
        var model = options.Model ?? Path.Combine(scratch.Path, "heroes.onnx");
        if (options.Model is null)
        {
            progress(0, "making a generator");
            FreshModel.SaveHeroes(Path.Combine(scratch.Path, "heroes"), model, stop);
        }

        var small = Path.Combine(scratch.Path, "small.onnx");
        FreshModel.SaveSmall(small);
        var rows = new List<RuntimeRow>();
        var (card, speeds) = await CompareAsync(model, scratch.Path, stop);
        rows.AddRange(speeds);
        rows.AddRange(new LoadMeasure(options, model).Run(Part(SpeedShare, LoadShare, "loading"), stop));
        rows.AddRange(new AllocationMeasure(options, model).Run(small, Part(SpeedShare + LoadShare, CountShare, "counting what is allocated"), stop));
        var soaked = SpeedShare + LoadShare + CountShare;
        rows.AddRange(new SoakMeasure(options, model).Run(Part(soaked, 1 - soaked, $"{options.SoakThreads} threads on one generator"), stop));
        progress(1, "");
        Save(rows);
        return new RuntimeResult(card, rows);
    }

    private async Task<(ModelCard Card, IReadOnlyList<RuntimeRow> Rows)> CompareAsync(string model, string scratch, CancellationToken stop)
    {
        using var resolver = SpriteGenerator.Load(model);
        var inputs = new RuntimeInputs(resolver);
        var measure = new SpeedMeasure(options, inputs);
        string? fault = null;
        for (var seating = 0; seating < options.Seatings; seating++)
        {
            // Where a session's weights happen to lie in memory is worth some per cent, so all are made anew now and then.
            using var ours = new RuntimeContestant(SpriteGenerator.Load(model, new SpriteGeneratorOptions { Threads = options.Threads }), inputs);
            using var bare = new BareContestant(BareSession.Open(model, options.Threads), inputs, isBound: false);
            using var bound = new BareContestant(BareSession.Open(model, options.Threads), inputs, isBound: true);
            (var node, fault) = fault is null ? await StartNodeAsync(model, inputs, Path.Combine(scratch, "inputs.bin"), stop) : (null, fault);
            using (node)
            {
                IContestant[] others = node is null ? [bare, bound] : [bare, bound, node];
                var show = Part(SpeedShare * seating / options.Seatings, SpeedShare / options.Seatings, "making sprites in turns");
                measure.Time(ours, others, Math.Max(1, options.Rounds / options.Seatings), show, stop);
            }
        }

        return (resolver.Card, measure.Rows(fault));
    }

    private async Task<(NodeContestant? Node, string? Fault)> StartNodeAsync(string model, RuntimeInputs inputs, string inputFile, CancellationToken stop)
    {
        if (!options.HasNode)
        {
            return (null, "left out");
        }

        progress(0, "starting onnxruntime-node");
        inputs.Save(inputFile);
        try
        {
            return (await NodeContestant.StartAsync(model, inputs, inputFile, options.Threads, stop), null);
        }
        catch (InputException fault)
        {
            // The rest is worth measuring without it.
            return (null, $"not measured: {fault.Message}");
        }
    }

    private Action<double> Part(double begin, double length, string text) => share => progress(begin + (share * length), text);

    private void Save(IReadOnlyList<RuntimeRow> rows)
    {
        var lines = new StringBuilder();
        foreach (var row in rows)
        {
            lines.Append(JsonSerializer.Serialize(row, RuntimeJsonContext.Default.RuntimeRow)).Append('\n');
        }

        AtomicFile.WriteText(folder.Rows, lines.ToString());
    }
}
