using System.CommandLine;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets adapt RUN SET</c>: a trained generator learns the look of a few new sprites.</summary>
internal static class AdaptVerb
{
    private const string Preset = "adapt";

    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "The run whose networks go on." };
        var set = new Argument<string>("set") { Description = "Some 20 to 100 sprites of the new look, of the run's size: a folder, a sheet's JSON file, or a sheet's PNG with --tile." };
        var output = new Option<string?>("--out") { Description = "Folder of the new run (default: RUN-SET)." };
        var minutes = CommonOptions.Minutes("Minutes of training, checks not included (default: the preset's).");
        var steps = CommonOptions.Steps("Steps of training; with both limits the nearer one ends it.");
        var judges = new Option<string?>("--judge-by")
        {
            HelpName = "set",
            Description = "More real sprites of the new look, 60 at least, which nothing learns from but the check: without them some of SET are held out, too few for a verdict.",
        };
        var options = new RecipeOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the resolved recipe with its reasons, and the time, memory and file size that it would take; write nothing." };
        var noCheck = new Option<bool>("--no-check") { Description = "Do not check the generator when its training ends." };
        var json = CommonOptions.Json();
        var command = new Command("adapt", "Teaches a trained generator the look of a few new sprites, by the preset 'adapt', and ends with the verdict on it, with 3 when it has collapsed.")
        {
            run, set, output, minutes, steps, judges,
        };
        foreach (var option in options.ForAdapting.Append(dryRun).Append(noCheck).Append(json))
        {
            command.Add(option);
        }

        var sheet = new SheetOptions(command);
        command.SetAction((parsed, stop) =>
        {
            var (from, to) = (parsed.GetValue(run)!, parsed.GetValue(set)!);
            var budget = new BudgetRecipe { Minutes = parsed.GetValue(minutes), Steps = parsed.GetValue(steps) };
            var asked = options.Request(parsed, to, budget);
            var request = asked with
            {
                Recipe = asked.Recipe ?? Preset,
                Parent = RunFolder.Open(from).Path,
                InitFrom = from,
                JudgeBy = parsed.GetValue(judges),
                Input = sheet.Get(parsed),
            };
            if (parsed.GetValue(dryRun))
            {
                TrainVerb.ShowDryRun(request, parsed.GetValue(output), parsed.GetValue(json));
                return Task.FromResult(ExitCode.Done);
            }

            var place = parsed.GetValue(output) ?? $"{Path.TrimEndingDirectorySeparator(from)}-{SpriteInput.NameOf(Path.TrimEndingDirectorySeparator(to))}";
            var (folder, collapse) = TrainVerb.Start(request, place, stop);
            var end = TrainVerb.Finish(folder, collapse, parsed.GetValue(noCheck), parsed.GetValue(json), stop);
            if (request.JudgeBy is null && end == ExitCode.Done)
            {
                Console.Error.WriteLine("Few of the sprites are held out, so the verdict leaves much open; with more real sprites of this look: ganassets adapt … --judge-by OTHERS");
            }

            return Task.FromResult(end);
        });
        return command.WithExamples(
            "ganassets adapt runs/portraits winter",
            "ganassets adapt runs/portraits winter --judge-by more-winter --minutes 3 --out runs/winter",
            "ganassets adapt runs/portraits winter --set frozen_layers=3 --dry-run");
    }
}
