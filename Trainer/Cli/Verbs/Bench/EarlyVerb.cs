using System.CommandLine;
using GanAssets.Trainer.Bench;
using GanAssets.Trainer.Bench.Early;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary><c>ganassets bench early RUN... [--seeds N] [--steps N] [--out DIR] [--json]</c>.</summary>
internal static class EarlyVerb
{
    private const int DefaultSeeds = 5;
    private const long DefaultSteps = 1000;
    private const long FewestSteps = 2 * DrivenRun.Switch;
    private const string DefaultFolder = "runs/bench-early";

    public static Command Create()
    {
        var runs = new Argument<string[]>("run") { Description = "Folders of runs whose generators are healthy.", Arity = ArgumentArity.OneOrMore };
        var seeds = CommonOptions.Number<int>("--seeds", $"How many runs of each kind from each start (default {DefaultSeeds}).", "a whole number from 1 to 1000", value => value is >= 1 and <= 1000);
        var steps = CommonOptions.Number<long>("--steps", $"Steps of a run (default {DefaultSteps}).", $"a whole number from {FewestSteps} to 100000", value => value is >= FewestSteps and <= 100000);
        var output = new Option<string?>("--out") { Description = $"Folder of rows, table, probes and runs; what is there is not measured again (default: {DefaultFolder})." };
        var json = CommonOptions.Json();
        var command = new Command("early", "Drives healthy generators to collapse, and tells whether the watch warns before it is too late; Ctrl+C keeps the rows.") { runs, seeds, steps, output, json };
        command.SetAction((parsed, stop) =>
        {
            var starts = parsed.GetValue(runs)!;
            foreach (var start in starts)
            {
                RunFolder.Open(start);
            }

            var folder = new BenchFolder(parsed.GetValue(output) ?? DefaultFolder);
            var rows = BenchProgress.Run("driving generators to collapse", folder, show =>
                new EarlyBench(starts, parsed.GetValue(seeds) ?? DefaultSeeds, parsed.GetValue(steps) ?? DefaultSteps, folder, show).Run(stop));
            var summaries = EarlySummary.Of(rows);
            BenchProgress.Finish(folder, EarlyTable.Write(summaries), summaries, parsed.GetValue(json));
            return Task.FromResult(ExitCode.Done);
        });
        return command.WithExamples("ganassets bench early runs/demo", "ganassets bench early runs/heroes runs/portraits --seeds 20 --steps 1000");
    }
}
