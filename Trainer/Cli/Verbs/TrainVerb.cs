using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets train SET --out DIR</c>, or <c>--resume DIR</c>.</summary>
internal static class TrainVerb
{
    public static Command Create()
    {
        var set = new Argument<string?>("set") { Description = "Sprites: a folder, a sheet's JSON file, or a sheet's PNG with --tile.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--out") { Description = "Folder of the new run." };
        var resume = new Option<string?>("--resume") { Description = "Folder of a run to go on with." };
        var minutes = CommonOptions.Minutes("Minutes of training, those before --resume included (default 10).");
        var steps = CommonOptions.Steps("Steps of training, those before --resume included; with both limits the nearer one ends it.");
        var seed = CommonOptions.Seed();
        var json = CommonOptions.Json();
        var command = new Command("train", "Trains a generator on a sprite set; Ctrl+C ends it early and keeps what is learned.") { set, output, resume, minutes, steps, seed, json };
        var sheet = new SheetOptions(command);
        command.SetAction((parsed, stop) =>
        {
            var budget = new BudgetRecipe { Minutes = parsed.GetValue(minutes), Steps = parsed.GetValue(steps) };
            var folder = (parsed.GetValue(set), parsed.GetValue(output), parsed.GetValue(resume)) switch
            {
                ({ } from, { } to, null) => Start(from, to, budget, parsed.GetValue(seed), stop, sheet.Get(parsed)),
                (null, null, { } run) when parsed.GetValue(seed) is null => Resume(run, budget, stop),
                (null, null, not null) => throw new InputException("train: --seed belongs to a new run; --resume goes on with the seed that the run has."),
                _ => throw new InputException("train: needs either SET --out DIR for a new run, or --resume DIR to go on with one."),
            };
            if (!stop.IsCancellationRequested)
            {
                Console.Error.WriteLine($"Next: ganassets check {Shell.Quote(folder.Path)}");
            }

            if (parsed.GetValue(json))
            {
                JsonOutput.Print(TrainResult.Of(folder, stop.IsCancellationRequested));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command.WithExamples("ganassets train sprites --out runs/mine --minutes 10", "ganassets train --resume runs/mine --minutes 30");
    }

    /// <summary>Starts a run and shows it.</summary>
    public static RunFolder Start(string set, string output, BudgetRecipe budget, int? seed, CancellationToken stop, InputRecipe? input = null)
    {
        RunFolder.RequireNew(output);
        var (recipe, data) = RecipeResolver.Resolve(set, budget, seed, input);
        var folder = RunFolder.Create(output);
        Train(folder, observer => TrainingRun.Start(folder, recipe, data, [observer], stop), stop);
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

        if (recipe.Budget is { Minutes: null, Steps: null })
        {
            throw new InputException($"{folder.Recipe}: its budget is empty; say by --steps or --minutes when training shall end.");
        }

        var (step, seconds) = new Checkpoints(folder).ReadProgress();
        if (new Budget(recipe.Budget).Spent(step, seconds) >= 1)
        {
            Console.Error.WriteLine($"The run has had its training already: {step} steps, {Duration.Text(seconds)}; a larger --steps or --minutes gives it more.");
            return folder;
        }

        var data = RunData.Load(recipe);
        Train(folder, observer => TrainingRun.Resume(folder, recipe, data, [observer], stop), stop);
        return folder;
    }

    private static void Train(RunFolder folder, Action<ITrainingObserver> train, CancellationToken stop)
    {
        var steps = 0L;
        Progress.Run("training", display =>
        {
            var observer = new TrainingDisplay(display);
            train(observer);
            steps = observer.Steps;
            if (!stop.IsCancellationRequested)
            {
                display.Show(1, $"step {steps}");
            }
        });
        Console.Error.WriteLine(stop.IsCancellationRequested
            ? $"Stopped at step {steps}. Go on: ganassets train --resume {Shell.Quote(folder.Path)}"
            : $"Trained to step {steps} in {folder.Path}.");
    }
}
