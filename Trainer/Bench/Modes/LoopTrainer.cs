using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>Trains by the training loop of all runs, with a recipe's objective and remedies.</summary>
public sealed class LoopTrainer : IModeTrainer
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Nets { get; } = [.. PointNet.All.Select(net => net.Name)];

    /// <inheritdoc/>
    public string Describe(ModeSet learned, string net) => learned.Networks;

    /// <inheritdoc/>
    public ModeRun Train(ModeTask task, Action<long> progress, CancellationToken cancellation)
    {
        var recipe = Resolve(task);
        var device = recipe.Device == "cuda" ? CUDA : CPU;
        set_num_threads(recipe.Threads);
        using var data = task.Set.Training(task.Seed, device);
        var trainee = new Trainee(task.Set.Shape(recipe), recipe, device) { Remedies = RemedyList.Make(recipe) };
        try
        {
            trainee.Remedies.ForEach(remedy => remedy.Join(trainee, data));
            var loop = new TrainingLoop(recipe, data, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial));
            loop.Run([new StepObserver(progress)], cancellation);
            cancellation.ThrowIfCancellationRequested();
            Divergence.RequireFinite(Checkpoints.Weights(trainee), trainee.Step);
            StandingStatistics.Collect(trainee.Average, data, recipe.Optimizer.BatchSize, recipe.Seed);
            return new ModeRun(new TrainedSampler(trainee, task.Set, device), trainee.Seconds);
        }
        catch
        {
            trainee.Dispose();
            throw;
        }
    }

    /// <summary>The recipe of a task.</summary>
    /// <exception cref="InputException">A setting is no recipe's, or two do not go together.</exception>
    internal static Recipe Resolve(ModeTask task)
    {
        var draft = new RecipeDraft();
        draft.Lay(GivenSettings.Of(new RecipeRequest(task.Set.Name)
        {
            Settings = task.Settings,
            Budget = new BudgetRecipe { Steps = task.Steps },
            Seed = task.Seed,
        }));
        var recipe = draft.ToRecipe();
        RecipeRules.Require(recipe, attributes: 0, task.Set.ArePoints);
        return recipe;
    }

    private sealed class StepObserver(Action<long> progress) : ITrainingObserver
    {
        public void Ticked(Tick tick, Trainee trainee) => progress(tick.Step);

        public void Ended(Trainee trainee)
        {
        }
    }
}
