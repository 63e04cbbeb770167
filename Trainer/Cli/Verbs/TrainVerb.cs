using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Collapse.Judging;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Recipes.Estimates;
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
        var options = new RecipeOptions();
        var stopOn = new Option<string?>("--stop-on")
        {
            Description = "End the run early, with a checkpoint and exit code 3, once the watch has found this three times in a row (default never).",
        };
        stopOn.AcceptOnlyFromAmong([.. WatchRecipe.StopOnNames]);
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the resolved recipe with its reasons, and the time, memory and file size that it would take; write nothing." };
        var noCheck = new Option<bool>("--no-check") { Description = "Do not check the generator when its training ends." };
        var json = CommonOptions.Json();
        var command = new Command("train", "Trains a generator on a sprite set and ends with the verdict on it, with 3 when it has collapsed; Ctrl+C ends it early and keeps what is learned.") { set, output, resume, minutes, steps, stopOn };
        foreach (var option in options.All.Append(dryRun).Append(noCheck).Append(json))
        {
            command.Add(option);
        }

        var sheet = new SheetOptions(command);
        command.SetAction((parsed, stop) =>
        {
            var budget = new BudgetRecipe { Minutes = parsed.GetValue(minutes), Steps = parsed.GetValue(steps) };
            RunFolder folder;
            string? collapse = null;
            switch (parsed.GetValue(set), parsed.GetValue(output), parsed.GetValue(resume))
            {
                case ({ } from, var to, null) when parsed.GetValue(dryRun):
                    ShowDryRun(Request(parsed, from, budget), to, parsed.GetValue(json));
                    return Task.FromResult(ExitCode.Done);
                case ({ } from, { } to, null):
                    (folder, collapse) = Start(Request(parsed, from, budget), to, stop);
                    break;
                case (null, null, { } run):
                    RequireNone(parsed, command.Options.Except([resume, minutes, steps, stopOn, noCheck, json]));
                    (folder, collapse) = Resume(run, budget, parsed.GetValue(stopOn), stop);
                    break;
                default:
                    throw new InputException("train: needs either SET --out DIR for a new run, or --resume DIR to go on with one.");
            }

            return Task.FromResult(Finish(folder, collapse, parsed.GetValue(noCheck), parsed.GetValue(json), stop));

            RecipeRequest Request(ParseResult parsed, string from, BudgetRecipe budget) =>
                options.Request(parsed, from, budget) with { Input = sheet.Get(parsed), StopOn = parsed.GetValue(stopOn) };
        });
        return command.WithExamples(
            "ganassets train sprites --out runs/mine --minutes 10",
            "ganassets train sprites --dry-run --recipe fast --set optimizer.batch_size=32",
            "ganassets train sprites --out runs/more --init-from runs/mine",
            "ganassets train sprites --out runs/mine --stop-on collapsed",
            "ganassets train --resume runs/mine --minutes 30");
    }

    /// <summary>Starts a run and shows it.</summary>
    /// <returns>The run's folder, and why its watch ended it early, if it did.</returns>
    public static (RunFolder Folder, string? Collapse) Start(RecipeRequest request, string output, CancellationToken stop)
    {
        RunFolder.RequireNew(output);
        var ((recipe, data, _), start) = Prepare(request);
        var folder = RunFolder.Create(output);
        if (start is not null)
        {
            Console.Error.WriteLine($"Starting from {DryRun.StartText(start)}.");
        }

        if (request.Parent is { } parent && ParentRun.Lost(parent, data.Training.Schema) is { Count: > 0 } lost)
        {
            Console.Error.WriteLine($"{request.Set} says nothing of {string.Join(", ", lost)}; what the generator knows of that is lost, and with it much of its variety.");
        }

        return (folder, Train(folder, observer => TrainingRun.Start(folder, recipe, data, [observer], stop), stop));
    }

    /// <summary>Checks what was trained and says what came of it.</summary>
    /// <returns>The exit code.</returns>
    public static int Finish(RunFolder folder, string? collapse, bool noCheck, bool json, CancellationToken stop)
    {
        var stopped = stop.IsCancellationRequested;
        var check = stopped || noCheck || collapse is not null ? null : FinalCheck.Of(folder, stop);
        if (json)
        {
            JsonOutput.Print(TrainResult.Of(folder, stopped || collapse is not null, check));
        }
        else
        {
            check?.Print();
        }

        if (check is not null)
        {
            check.PrintNext(folder);
        }
        else if (!stop.IsCancellationRequested && collapse is null)
        {
            Console.Error.WriteLine($"Next: ganassets check {Shell.Quote(folder.Path)}");
        }

        return collapse is not null || check?.Report.Verdict == Verdict.Collapsed ? ExitCode.Collapsed : ExitCode.Done;
    }

    /// <summary>Shows what a run would be and take, and writes nothing.</summary>
    public static void ShowDryRun(RecipeRequest request, string? output, bool json)
    {
        if (output is not null)
        {
            RunFolder.RequireNew(output);
        }

        var (resolved, start) = Prepare(request);
        var dryRun = new DryRun(resolved, start, RunEstimate.Of(resolved.Recipe, resolved.Data));
        if (json)
        {
            dryRun.PrintJson(Console.Out);
        }
        else
        {
            dryRun.Print(Console.Out);
        }
    }

    private static (ResolvedRecipe Resolved, WeightsTaken? Start) Prepare(RecipeRequest request)
    {
        var resolved = RecipeResolver.Resolve(request);
        if (request.Parent is { } parent)
        {
            ParentRun.RequireSize(parent, request.Set, resolved.Data);
        }

        var start = InitialWeights.Preview(resolved.Recipe, resolved.Data);
        if (request.Parent is { } run && start is { HasGenerator: false })
        {
            throw ParentRun.HasOtherLayers(run);
        }

        return (resolved, start);
    }

    private static void RequireNone(ParseResult parsed, IEnumerable<Option> options)
    {
        if (options.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } given)
        {
            throw new InputException($"train: {given.Name} belongs to a new run; --resume goes on with the recipe that the run has.");
        }
    }

    private static (RunFolder Folder, string? Collapse) Resume(string run, BudgetRecipe budget, string? stopOn, CancellationToken stop)
    {
        var folder = RunFolder.Open(run);
        var recipe = RecipeJson.Read(folder.Recipe);
        if (budget.Minutes is not null || budget.Steps is not null)
        {
            recipe = recipe with { Budget = budget };
        }

        recipe = stopOn is null ? recipe : recipe with { Watch = recipe.Watch with { StopOn = stopOn } };
        recipe.Watch.Validate();
        if (recipe.Budget is { Minutes: null, Steps: null })
        {
            throw new InputException($"{folder.Recipe}: its budget is empty; say by --steps or --minutes when training shall end.");
        }

        var (step, seconds) = new Checkpoints(folder).ReadProgress();
        if (new Budget(recipe.Budget).Spent(step, seconds) >= 1)
        {
            Console.Error.WriteLine($"The run has had its training already: {step} steps, {Duration.Text(seconds)}; a larger --steps or --minutes gives it more.");
            return (folder, null);
        }

        var data = RunData.Load(recipe);
        return (folder, Train(folder, observer => TrainingRun.Resume(folder, recipe, data, [observer], stop), stop));
    }

    private static string? Train(RunFolder folder, Func<ITrainingObserver, string?> train, CancellationToken stop)
    {
        var steps = 0L;
        string? collapse = null;
        Progress.Run("training", display =>
        {
            var observer = new TrainingDisplay(display);
            collapse = train(observer);
            steps = observer.Steps;
            if (!stop.IsCancellationRequested && collapse is null)
            {
                display.Show(1, $"step {steps}");
            }
        });
        Console.Error.WriteLine(collapse is not null
            ? $"ganassets: train: ended at step {steps}: {collapse}"
            : stop.IsCancellationRequested ? $"Stopped at step {steps}. Go on: ganassets train --resume {Shell.Quote(folder.Path)}"
            : $"Trained to step {steps} in {folder.Path}.");
        return collapse;
    }
}
