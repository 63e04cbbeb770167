using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets train SET --out DIR</c>, or <c>--resume DIR</c>.</summary>
internal static class TrainVerb
{
    public static Command Create()
    {
        var set = new Argument<string?>("set") { Description = "Folder of PNGs with attributes.csv.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--out") { Description = "Folder of the new run." };
        var resume = new Option<string?>("--resume") { Description = "Folder of a run to go on with." };
        var minutes = CommonOptions.Minutes();
        var steps = CommonOptions.Steps();
        var seed = CommonOptions.Seed();
        var command = new Command("train", "Trains a generator on a sprite set.") { set, output, resume, minutes, steps, seed };
        command.SetAction((parsed, stop) =>
        {
            var budget = new BudgetRecipe { Minutes = parsed.GetValue(minutes), Steps = parsed.GetValue(steps) };
            var folder = (parsed.GetValue(set), parsed.GetValue(output), parsed.GetValue(resume)) switch
            {
                ({ } from, { } to, null) => Start(from, to, budget, parsed.GetValue(seed), stop),
                (null, null, { } run) => Resume(run, budget, stop),
                _ => throw new InputException("train: needs either SET --out DIR for a new run, or --resume DIR to go on with one."),
            };
            Console.Error.WriteLine($"The run is in {folder.Path}; next: ganassets check {folder.Path}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>Starts a run and shows it.</summary>
    public static RunFolder Start(string set, string output, BudgetRecipe budget, int? seed, CancellationToken stop)
    {
        var (recipe, data) = RecipeResolver.Resolve(set, budget, seed);
        var folder = RunFolder.Create(output);
        Progress.Run("training", display => TrainingRun.Start(folder, recipe, data, [new TrainingDisplay(display)], stop));
        return folder;
    }

    private static RunFolder Resume(string run, BudgetRecipe budget, CancellationToken stop)
    {
        var folder = RunFolder.Open(run);
        var recipe = RecipeJson.Read(folder.Recipe);
        if (budget.Minutes is not null || budget.Steps is not null)
        {
            recipe = recipe with { Budget = budget };
        }

        var data = RunData.Load(recipe);
        Progress.Run("training", display => TrainingRun.Resume(folder, recipe, data, [new TrainingDisplay(display)], stop));
        return folder;
    }
}
