using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets export RUN [--out FILE] [--allow-collapsed]</c>.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var output = new Option<string?>("--out") { Description = "The model file (default: model.onnx in the run folder)." };
        var allowCollapsed = new Option<bool>("--allow-collapsed") { Description = "Write the model of a collapsed generator as well; its card then says so." };
        var json = CommonOptions.Json();
        var command = new Command("export", "Checks a run's generator and writes it as one ONNX file; refuses a collapsed one and exits with 3.") { run, output, allowCollapsed, json };
        command.SetAction((parsed, stop) =>
        {
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var recipe = RecipeJson.Read(folder.Recipe);
            var data = RunData.Load(recipe);
            using var generator = TrainedGenerator.Load(folder, recipe, data);
            var report = RunVerdict.OfNewest(folder) ?? CheckVerb.Check(folder, recipe, data, generator, stop);
            var hasCollapsed = report.Verdict == Verdict.Collapsed;
            if (hasCollapsed && !parsed.GetValue(allowCollapsed))
            {
                if (parsed.GetValue(json))
                {
                    JsonOutput.Print(new ExportResult(null, null, report));
                }
                else
                {
                    VerdictTable.Print(report);
                }

                Console.Error.WriteLine("ganassets: export: the generator has collapsed, so no model was written; train it longer, or add --allow-collapsed to write it all the same.");
                return Task.FromResult(ExitCode.Collapsed);
            }

            var path = parsed.GetValue(output) ?? folder.Model;
            ModelExporter.Save(path, recipe, data, generator, report, hasCollapsed);
            var bytes = new FileInfo(path).Length;
            if (hasCollapsed)
            {
                Console.Error.WriteLine("The generator has collapsed, and the model's card says that it was written all the same.");
            }

            Console.Error.WriteLine($"Wrote {path} ({ByteSize.Text(bytes)}); next: ganassets generate {Shell.Quote(path)} --sheet sheet.png");
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(new ExportResult(path, bytes, report));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command.WithExamples("ganassets export runs/mine", "ganassets export runs/mine --out hero.onnx --json");
    }
}
