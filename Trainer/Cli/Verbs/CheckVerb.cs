using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets check RUN [--json]</c>.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var json = CommonOptions.Json();
        var command = new Command("check", "Says whether a run's generator is diverse and obeys its attributes; exits with 3 when it has collapsed.") { run, json };
        command.SetAction((parsed, stop) =>
        {
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var recipe = RecipeJson.Read(folder.Recipe);
            var data = RunData.Load(recipe);
            using var generator = TrainedGenerator.Load(folder, recipe, data);
            var report = Check(folder, recipe, data, generator, stop);
            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(CheckReportJson.Write(report));
            }
            else
            {
                VerdictTable.Print(report);
            }

            return Task.FromResult(report.Verdict == Verdict.Collapsed ? ExitCode.Collapsed : ExitCode.Done);
        });
        return command.WithExamples("ganassets check runs/mine", "ganassets check runs/mine --json");
    }

    /// <summary>Checks a generator, shows the progress and keeps the verdict in the run folder.</summary>
    public static CheckReport Check(RunFolder folder, Recipe recipe, RunData data, TrainedGenerator generator, CancellationToken stop)
    {
        CheckReport report = null!;
        Progress.Run("checking", display =>
        {
            report = RunCheck.Run(folder, recipe, data, generator, share => display.Show(share, share < 1 ? "training the probe" : "measuring"), stop);
            display.Show(1, "");
        });
        CheckReportJson.Save(report, folder.Verdict);
        return report;
    }
}
