using GanAssets.Trainer.Bench.Modes.Sprites;
using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Bench.Modes.Sprites;

/// <summary>Trains nothing: a method returns real sprites, those of one value alone, or breaks down.</summary>
internal sealed class PlantedSpriteTrainer(SpriteSet real) : ISpriteTrainer
{
    /// <summary>Makes what is asked for.</summary>
    public static SpriteMethod Obedient { get; } = new(SpriteMethods.Default, "makes what is asked for", []);

    /// <summary>Makes one sprite only.</summary>
    public static SpriteMethod Stuck { get; } = new("stuck", "makes one sprite", ["optimizer.batch_size=8"]);

    /// <summary>Breaks down.</summary>
    public static SpriteMethod Diverging { get; } = new("diverging", "breaks down", []);

    /// <summary>What was trained.</summary>
    public List<(string Method, int Seed)> Trained { get; } = [];

    /// <summary>The budgets of that, and where it was broken off.</summary>
    public List<(BudgetRecipe Budget, long? BreakOff)> Budgets { get; } = [];

    /// <summary>Called before a training.</summary>
    public Action<SpriteTask> Before { get; init; } = _ => { };

    public SpriteRun Train(SpriteTask task, string path, Action<double> progress, CancellationToken cancellation)
    {
        Before(task);
        cancellation.ThrowIfCancellationRequested();
        Trained.Add((task.Method.Name, task.Seed));
        Budgets.Add((task.Budget, task.BreakOff));
        return task.Method == Diverging
            ? throw new DivergedException("the loss is no number")
            : new SpriteRun(new Maker(real, task.Method == Stuck), 100, 2) { FirstTick = (50, 1.5) };
    }

    private sealed class Maker(SpriteSet real, bool isStuck) : ISpriteMaker
    {
        public SpriteSet Make(SpriteSet wanted, long seed)
        {
            var random = new Random((int)seed);
            int[] chosen = [.. Enumerable.Range(0, wanted.Count).Select(i => isStuck ? 0 : Like(wanted.LabelsOf(i), random))];
            return new SpriteSet(real.Width, real.Height, real.Subset(chosen).Rgba, wanted.Schema, wanted.Labels, wanted.Names);
        }

        private int Like(ReadOnlySpan<int> labels, Random random)
        {
            var row = random.Next(real.Count);
            while (!real.LabelsOf(row).SequenceEqual(labels))
            {
                row = (row + 1) % real.Count;
            }

            return row;
        }
    }
}
