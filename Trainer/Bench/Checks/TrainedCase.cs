using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>Cases that train a generator of their own. Its run can be looked at afterwards as any other.</summary>
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
            Settings = [$"data.split_seed={subject.Seed}", .. settings],
            Budget = new BudgetRecipe { Steps = WholeRun },
            Seed = subject.Seed,
        });
        var path = subject.Folder.Run(subject.Set, name, subject.Seed);
        if (Directory.Exists(path))
        {
            // Of a bench that was stopped here: its row is missing.
            Directory.Delete(path, recursive: true);
        }

        var folder = RunFolder.Create(path);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        TrainingRun.Start(folder, recipe, data, [new StepLimit(steps, end)], end.Token);
        stop.ThrowIfCancellationRequested();
        using var generator = TrainedGenerator.Load(folder, recipe, data);
        return subject.Check(new TrainedSpriteMaker(generator.Network, recipe.Networks.LatentLength, data.Finish, CPU));
    }

    private sealed class StepLimit(long steps, CancellationTokenSource end) : ITrainingObserver
    {
        public void Ticked(Tick tick, Trainee trainee)
        {
            if (tick.Step >= steps)
            {
                end.Cancel();
            }
        }

        public void Ended(Trainee trainee)
        {
        }
    }
}
