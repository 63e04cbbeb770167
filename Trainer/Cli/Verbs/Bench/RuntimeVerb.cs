using System.CommandLine;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Runtime;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary><c>ganassets bench runtime [--model FILE] [--threads N] [--calls N] [--minutes M] [--quick] [--no-node] [--out DIR] [--json]</c>.</summary>
internal static class RuntimeVerb
{
    private const int MostThreads = 64;
    private const int MostCalls = 1_000_000_000;
    private const string DefaultFolder = "runs/bench-runtime";

    private static readonly RuntimeBenchOptions _defaults = new(Model: null);
    private static readonly RuntimeBenchOptions _quick = new(Model: null) { Calls = 20_000, Minutes = 0.1, Rounds = 12, Seatings = 2, TurnSeconds = 0.02, Loads = 15 };

    public static Command Create()
    {
        var model = new Option<string?>("--model") { Description = "A model file (default: an untrained generator of the default recipe's size, which is as fast)." };
        var threads = CommonOptions.Number<int>("--threads", $"Threads that work on one run, for all that are compared (default {_defaults.Threads}).", $"a whole number from 1 to {MostThreads}", value => value is >= 1 and <= MostThreads);
        var calls = CommonOptions.Number<int>("--calls", $"Sprites of a small model over which allocation is counted (default {_defaults.Calls}).", $"a whole number from 1 to {MostCalls}", value => value is >= 1 and <= MostCalls);
        var minutes = CommonOptions.Minutes($"Minutes of the soak, {_defaults.SoakThreads} threads on one generator while others come and go (default {_defaults.Minutes:0}).");
        var quick = new Option<bool>("--quick") { Description = FormattableString.Invariant($"A first look: {_quick.Calls} calls, {_quick.Minutes} minutes of soak, few rounds.") };
        var noNode = new Option<bool>("--no-node") { Description = "Leave out onnxruntime-node, which npm brings the first time (300 MB)." };
        var output = new Option<string?>("--out") { Description = $"Folder of rows and table; those that are there are replaced (default: {DefaultFolder})." };
        var json = CommonOptions.Json();
        var command = new Command("runtime", "Times our runtime beside ONNX Runtime itself and onnxruntime-node; keep the machine quiet for that.")
        {
            model, threads, calls, minutes, quick, noNode, output, json,
        };
        command.SetAction(async (parsed, stop) =>
        {
            var basis = parsed.GetValue(quick) ? _quick : _defaults;
            var options = basis with
            {
                Model = parsed.GetValue(model),
                Threads = parsed.GetValue(threads) ?? basis.Threads,
                Calls = parsed.GetValue(calls) ?? basis.Calls,
                Minutes = parsed.GetValue(minutes) ?? basis.Minutes,
                HasNode = !parsed.GetValue(noNode),
            };
            if (options.Model is { } file && !File.Exists(file))
            {
                throw new InputException($"{file}: there is no such file; --model takes a model file, what 'ganassets export RUN' writes.");
            }

            var folder = new BenchFolder(parsed.GetValue(output) ?? (parsed.GetValue(quick) ? $"{DefaultFolder}-quick" : DefaultFolder));
            RuntimeResult? result = null;
            await Progress.RunAsync("measuring the runtime", display => Task.Run(
                async () => result = await new RuntimeBench(options, folder, display.Show).RunAsync(stop), CancellationToken.None));
            BenchProgress.Finish(folder, RuntimeTable.Write(options, result!), result!.Rows, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command.WithExamples(
            "ganassets bench runtime --quick",
            "ganassets bench runtime --model hero.onnx --minutes 10 --out runs/hero-runtime",
            "ganassets bench runtime --no-node --json");
    }
}
