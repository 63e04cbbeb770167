using GanAssets.Trainer.Collapse.Results;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>Trains as <c>ganassets train</c> does. Recipe, log and pictures of a run are kept.</summary>
public sealed class RecipeTrainer : ISpriteTrainer
{
    /// <inheritdoc/>
    public SpriteRun Train(SpriteTask task, string path, Action<double> progress, CancellationToken cancellation)
    {
        var (recipe, data, _) = RecipeResolver.Resolve(Request(task));
        var folder = BenchFolder.Anew(path);
        try
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var follower = new Follower(task.BreakOff, progress, ending);
            var stopped = TrainingRun.Start(folder, recipe, data, [follower], ending.Token);
            cancellation.ThrowIfCancellationRequested();
            var generator = TrainedGenerator.Load(folder, recipe, data);
            return new SpriteRun(new TrainedSpriteMaker(generator.Network, data.Finish, CPU), generator.Steps, follower.Seconds, generator)
            {
                Others = new Dictionary<string, Figure> { [MeasureNames.CollapsedTrainingShare] = DiscriminatorCheck.Run(generator, data, recipe.Seed) },
                FirstTick = follower.FirstTick,
                Stopped = stopped,
            };
        }
        finally
        {
            // Many megabytes, and the recipe makes about the same again.
            Directory.Delete(folder.Checkpoints, recursive: true);
        }
    }

    /// <summary>What a task asks for. The run is watched, as those of <c>train</c> are.</summary>
    internal static RecipeRequest Request(SpriteTask task) => new(task.Set.Folder)
    {
        Settings =
        [
            $"data.split_seed={task.Seed}",
            FormattableString.Invariant($"data.held_out={SpriteModeSet.HeldOut}"),
            .. task.Method.AllSettings(),
        ],
        Budget = task.Budget,
        Seed = task.Seed,
    };

    private sealed class Follower(long? breakOff, Action<double> progress, CancellationTokenSource ending) : ITrainingObserver
    {
        public double Seconds { get; private set; }

        public (long Steps, double Seconds) FirstTick { get; private set; }

        public void Ticked(Tick tick, Trainee trainee)
        {
            FirstTick = FirstTick.Steps == 0 ? (tick.Step, tick.Seconds) : FirstTick;
            progress(breakOff is { } last ? Math.Min(1, (double)tick.Step / last) : tick.Spent);
            if (tick.Step >= breakOff)
            {
                ending.Cancel();
            }
        }

        public void Ended(Trainee trainee) => Seconds = trainee.Seconds;
    }
}
