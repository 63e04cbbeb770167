using System.CommandLine;
using GanAssets.Trainer.Checks;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets check RUN | MODEL --data SET | --fakes FOLDER --data SET</c>.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var source = new Argument<string?>("source") { Description = "What is checked: the folder of a run, or a model file with --data. Left out with --fakes.", Arity = ArgumentArity.ZeroOrOne };
        var data = new Option<string?>("--data") { HelpName = "set", Description = "The sprites that the generator learned from: a folder, a sheet's JSON file, or a sheet's PNG with --tile. A run knows its own." };
        var fakes = new Option<string?>("--fakes") { HelpName = "sprites", Description = "Sprites that any other generator has made, in the same forms; their attributes.csv says what they were asked for." };
        var quick = new Option<bool>("--quick") { Description = "Leave out what is slow and decides nothing: the classification accuracy score." };
        var output = new Option<string?>("--out") { HelpName = "file", Description = "Also write the verdict with its figures to this file, in the form of a run's verdict.json." };
        var json = CommonOptions.Json();
        var command = new Command("check", "Says whether a generator is diverse and obeys its attributes; exits with 3 when it has collapsed.") { source, data, fakes, quick, output, json };
        var sheet = new SheetOptions(command);
        command.SetAction((parsed, stop) =>
        {
            var report = Check(
                (parsed.GetValue(source), parsed.GetValue(data), parsed.GetValue(fakes)), sheet.Get(parsed), parsed.GetValue(quick), stop);
            if (parsed.GetValue(output) is { } file)
            {
                CheckReportJson.Save(report, file);
                Console.Error.WriteLine($"Wrote {file}.");
            }

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
        return command.WithExamples(
            "ganassets check runs/mine",
            "ganassets check hero.onnx --data data/heroes --out verdict.json",
            "ganassets check --fakes generated --data data/heroes --json");
    }

    /// <summary>Checks a run's generator, shows the progress and keeps the verdict in the run folder.</summary>
    public static CheckReport Check(RunFolder folder, Recipe recipe, RunData data, TrainedGenerator generator, CancellationToken stop, bool isQuick = true)
    {
        var report = Measure(folder, recipe, data, generator, stop, isQuick);
        CheckReportJson.Save(report, folder.Verdict);
        return report;
    }

    /// <summary>Checks a generator against a run's sprites and shows the progress; nothing is kept.</summary>
    public static CheckReport Measure(RunFolder folder, Recipe recipe, RunData data, TrainedGenerator generator, CancellationToken stop, bool isQuick = true) =>
        Show(progress => RunCheck.Run(folder, recipe, data, generator, progress, stop, isQuick));

    private static CheckReport Check((string? Source, string? Data, string? Fakes) given, InputRecipe tiles, bool isQuick, CancellationToken stop)
    {
        switch (given)
        {
            case ({ } source, null, null) when !IsModel(source):
                RequireSheet(tiles, []);
                RefuseSprites(source);
                var folder = RunFolder.Open(source);
                var recipe = RecipeJson.Read(folder.Recipe);
                var data = RunData.Load(recipe);
                using (var generator = TrainedGenerator.Load(folder, recipe, data))
                {
                    return Check(folder, recipe, data, generator, stop, isQuick);
                }

            case ({ } model, { } place, null) when IsModel(model):
                RequireSheet(tiles, [place]);
                var set = SpriteInput.Load(place, OptionsFor(place, tiles));
                using (var check = ModelCheck.Open(model, place, set))
                {
                    return Check(check, isQuick, stop);
                }

            case (null, { } place, { } fakesPlace):
                RequireSheet(tiles, [place, fakesPlace]);
                var real = SpriteInput.Load(place, OptionsFor(place, tiles));
                var fakes = SpriteInput.LoadLike(fakesPlace, real.Schema, OptionsFor(fakesPlace, tiles));
                using (var check = SpritesCheck.Open(fakesPlace, fakes, place, real))
                {
                    return Check(check, isQuick, stop);
                }

            case ({ } source, _, { }):
                throw new InputException($"check: {source} and --fakes are two generators; check one at a time.");
            case (null, _, { }):
                throw new InputException("check: --fakes needs --data SET, the sprites that their generator learned from.");
            case ({ } model, null, null):
                throw new InputException($"check: {model} is a model file; say by --data SET which sprites it learned from.");
            case ({ } run, { }, null):
                throw new InputException($"check: {run} is no model file, and a run knows its own sprites; leave --data away.");
            case (null, { }, null):
                throw new InputException("check: --data is what is compared with; name a model file as well, or generated sprites by --fakes.");
            default:
                throw new InputException("check: needs the folder of a run, a model file with --data SET, or --fakes SPRITES with --data SET.");
        }
    }

    private static CheckReport Check(SourceCheck check, bool isQuick, CancellationToken stop)
    {
        foreach (var note in check.Notes)
        {
            Console.Error.WriteLine(note);
        }

        return Show(progress => check.Run(isQuick, progress, stop));
    }

    private static CheckReport Show(Func<Action<double>, CheckReport> check)
    {
        CheckReport report = null!;
        Progress.Run("checking", display =>
        {
            report = check(share => display.Show(share, share < 1 ? "training the probe" : "measuring"));
            display.Show(1, "");
        });
        return report;
    }

    private static bool IsModel(string path) => File.Exists(path) || Path.GetExtension(path) is ".onnx" or ".gansprite";

    private static void RefuseSprites(string folder)
    {
        if (Directory.Exists(folder) && !File.Exists(new RunFolder(folder).Recipe) && Directory.EnumerateFiles(folder, "*.png").Any())
        {
            throw new InputException($"{folder}: is no run folder (it has no recipe.json); if these are generated sprites, ganassets check --fakes {Shell.Quote(folder)} --data SET.");
        }
    }

    private static void RequireSheet(InputRecipe tiles, string[] places)
    {
        if (tiles.TileWidth is not null && !places.Any(IsSheet))
        {
            throw new InputException("check: --tile divides a sheet's PNG; name one by --data or --fakes, or leave it away.");
        }
    }

    // Generated sprites often come as a sheet, while those to compare with lie in a folder.
    private static SpriteInputOptions OptionsFor(string place, InputRecipe tiles) => IsSheet(place) ? tiles.ToOptions() : new SpriteInputOptions();

    private static bool IsSheet(string place) => Path.GetExtension(place).Equals(".png", StringComparison.OrdinalIgnoreCase);
}
