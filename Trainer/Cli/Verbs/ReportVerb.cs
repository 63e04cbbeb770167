using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.IO;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Report;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets report RUN [--out FILE]</c>.</summary>
internal static class ReportVerb
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var output = new Option<string?>("--out") { Description = "The page (default: report.html in the run folder)." };
        var command = new Command("report", "Writes all about a run onto one HTML page that opens without a network.") { run, output };
        command.SetAction((parsed, stop) =>
        {
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var recipe = RecipeJson.Read(folder.Recipe);
            var data = RunData.Load(recipe);
            using var generator = TrainedGenerator.Load(folder, recipe, data);
            if (!folder.IsChecked())
            {
                CheckVerb.Check(folder, recipe, data, generator, stop);
            }

            var page = "";
            Progress.Run("drawing the report", display =>
            {
                page = ReportPage.Write(RunReport.Collect(folder, recipe, data, generator, share => display.Show(share, share < 1 ? "mapping sprites" : "drawing"), stop));
                display.Show(1, "");
            });
            var path = parsed.GetValue(output) ?? folder.Report;
            AtomicFile.WriteText(path, page);
            Console.Error.WriteLine($"Wrote {path} ({ByteSize.Text(new FileInfo(path).Length)}); open it in a browser.");
            return Task.FromResult(ExitCode.Done);
        });
        return command.WithExamples("ganassets report runs/mine", "ganassets report runs/mine --out hero.html");
    }
}
