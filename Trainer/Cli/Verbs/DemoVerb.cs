using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Export;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Sheets;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets demo [--minutes 5] [--out DIR] [--set NAME]</c>: the whole way once, from sprites to sprites.</summary>
internal static class DemoVerb
{
    private const double DefaultMinutes = 5;
    private const string DefaultFolder = "demo";
    private const string SetsFolder = "data";
    private const int SheetColumns = 12;

    public static Command Create()
    {
        var minutes = CommonOptions.Minutes($"Minutes of training (default {DefaultMinutes}).");
        var output = new Option<string?>("--out") { Description = $"Folder of the run and of demo.png (default: {DefaultFolder})." };
        var seed = CommonOptions.Seed();
        var set = DemoSprites.Option();
        var json = CommonOptions.Json();
        var command = new Command("demo", "Gets sprites, trains on them, checks, exports, and makes new ones through the runtime.") { minutes, output, seed, set, json };
        command.SetAction(async (parsed, stop) =>
        {
            var place = parsed.GetValue(output) ?? DefaultFolder;
            RunFolder.RequireNew(place);
            var budget = new BudgetRecipe { Minutes = parsed.GetValue(minutes) ?? DefaultMinutes };
            var sprites = await DemoSprites.BringAsync(parsed.GetValue(set), SetsFolder, count: null, stop);
            var (folder, _) = TrainVerb.Start(new RecipeRequest(sprites) { Budget = budget, Seed = parsed.GetValue(seed) }, place, stop);
            stop.ThrowIfCancellationRequested();
            return Finish(sprites, folder, parsed.GetValue(json), stop);
        });
        return command.WithExamples("ganassets demo", "ganassets demo --minutes 1 --set heroes --out runs/quick");
    }

    private static int Finish(string set, RunFolder folder, bool json, CancellationToken stop)
    {
        var recipe = RecipeJson.Read(folder.Recipe);
        var data = RunData.Load(recipe);
        using var trained = TrainedGenerator.Load(folder, recipe, data);
        var report = CheckVerb.Check(folder, recipe, data, trained, stop);
        if (!json)
        {
            VerdictTable.Print(report);
        }

        if (report.Verdict == Verdict.Collapsed)
        {
            Console.Error.WriteLine($"ganassets: demo: the generator has collapsed, so no model was written; train it longer: ganassets train --resume {Shell.Quote(folder.Path)} --minutes 10");
            if (json)
            {
                JsonOutput.Print(new DemoResult(set, folder.Path, null, null, report));
            }

            return ExitCode.Collapsed;
        }

        ModelExporter.Save(folder.Model, recipe, data, trained, report);
        var sheet = Path.Combine(folder.Path, "demo.png");
        using var generator = SpriteGenerator.Load(folder.Model);
        SpriteSheets.SaveValueRows(generator, SheetColumns, sheet);
        if (json)
        {
            JsonOutput.Print(new DemoResult(set, folder.Path, folder.Model, sheet, report));
            return ExitCode.Done;
        }

        Console.Out.WriteLine($"""

            Look at {sheet}: every row asks for one attribute value, every column is a seed.
            The model is {folder.Model}.

            Next, more of them:       ./ganassets generate {Shell.Quote(folder.Model)} --count 64 --seed 7 --sheet sheet.png
            And your own sprites:     ./ganassets data import FOLDER-OR-SHEET --out data/mine
                                      ./ganassets train data/mine --out runs/mine --minutes 10
                                      ./ganassets export runs/mine
                                      (Samples/YourOwnSprites/README.md goes through it step by step)
            """);
        return ExitCode.Done;
    }
}
