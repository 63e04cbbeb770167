using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets export RUN [--with RUN|CHECKPOINT]… [--out FILE] [--allow-collapsed]</c>.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a run." };
        var others = new Option<string[]>("--with") { HelpName = "run", Description = "Another run on the same sprites, or the folder of a checkpoint, whose generator goes into the model as well; the seed chooses which one makes a sprite. May be given several times." };
        var output = new Option<string?>("--out") { Description = "The model file (default: model.onnx in the run folder)." };
        var allowCollapsed = new Option<bool>("--allow-collapsed") { Description = "Write the model of a collapsed generator as well; its card then says so." };
        var json = CommonOptions.Json();
        var command = new Command("export", "Checks a run's generator and writes it as one ONNX file; refuses a collapsed one and exits with 3.") { run, others, output, allowCollapsed, json };
        command.SetAction((parsed, stop) =>
        {
            var folder = RunFolder.Open(parsed.GetValue(run)!);
            var recipe = RecipeJson.Read(folder.Recipe);
            var data = RunData.Load(recipe);
            using var generator = Ensemble.Load(folder, recipe, data, parsed.GetValue(others) ?? []);

            // A run's verdict is of its own generator alone.
            var report = generator.Members > 1
                ? CheckVerb.Measure(folder, recipe, data, generator, stop)
                : RunVerdict.OfNewest(folder) ?? CheckVerb.Check(folder, recipe, data, generator, stop);
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
        return command.WithExamples("ganassets export runs/mine", "ganassets export runs/mine --out hero.onnx --json", "ganassets export runs/mine --with runs/other --out both.onnx");
    }
}
