using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>Cases that train a generator of their own. Recipe, log and pictures of its run are kept.</summary>
internal static class TrainedCase
{
    // As in a long run: the step sizes do not fall within the few steps that are taken.
    private const long WholeRun = 2000;

    /// <summary>Trains on a set, with what a seed holds out held out, and checks.</summary>
    /// <param name="subject">The set and the seed.</param>
    /// <param name="name">The case's name.</param>
    /// <param name="settings">What is unlike the default recipe.</param>
    /// <param name="steps">When the training is stopped, a multiple of the steps of a tick.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public static CheckReport Check(CheckSubject subject, string name, IReadOnlyList<string> settings, long steps, CancellationToken stop)
    {
        var (recipe, data, _) = RecipeResolver.Resolve(new RecipeRequest(subject.Set.Folder)
        {
            Settings = [$"data.split_seed={subject.Seed}", "watch.every_ticks=0", .. settings],
            Budget = new BudgetRecipe { Steps = WholeRun },
            Seed = subject.Seed,
        });
        var path = subject.Folder.Run(subject.Set.Name, name, subject.Seed);
        var folder = BenchFolder.Anew(path);
        for (; !HasTrained(folder, recipe, data, steps, stop); steps -= TrainingLoop.StepsPerTick)
        {
            folder = BenchFolder.Anew(path);
        }

        using var generator = TrainedGenerator.Load(folder, recipe, data);
        var report = subject.Check(new TrainedSpriteMaker(generator.Network, data.Finish, CPU));

        // Many megabytes, and the recipe makes the same again.
        Directory.Delete(folder.Checkpoints, recursive: true);
        return report;
    }

    // A run that is driven may break down altogether; then it is taken as it was a tick before.
    private static bool HasTrained(RunFolder folder, Recipe recipe, RunData data, long steps, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            TrainingRun.Start(folder, recipe, data, [new StepLimit(steps, end)], end.Token);
        }
        catch (DivergedException) when (steps > TrainingLoop.StepsPerTick)
        {
            return false;
        }

        stop.ThrowIfCancellationRequested();
        return true;
    }
}
