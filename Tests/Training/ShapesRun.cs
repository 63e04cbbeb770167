using GanAssets.Tests.Data;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

/// <summary>A run on the coloured shapes that is long enough to learn them; trained once for all tests that look at it.</summary>
[SetUpFixture]
internal sealed class ShapesRun
{
    public const int Steps = 500;

    private static readonly Lazy<ShapesRun> TheRun = new(Train);

    private readonly TemporaryFolder _temporary = new();

    public static ShapesRun Instance => TheRun.Value;

    public Recipe Recipe { get; } = TinyRecipe.Of(Steps);

    public RunData Data => field ??= TinyRecipe.Shapes(Recipe);

    public RunFolder Folder => field ??= RunFolder.Create(_temporary["run"]);

    /// <summary>Sprites that nothing of the run has seen.</summary>
    public static SpriteSet Unseen { get; } = ColoredShapes.Draw(400, seed: 77);

    /// <summary>The run's generator; the caller disposes of it.</summary>
    public TrainedGenerator Load() => TrainedGenerator.Load(Folder, Recipe, Data);

    [OneTimeTearDown]
    public static void Remove()
    {
        if (TheRun.IsValueCreated)
        {
            TheRun.Value._temporary.Dispose();
        }
    }

    private static ShapesRun Train()
    {
        var run = new ShapesRun();
        TrainingRun.Start(run.Folder, run.Recipe, run.Data, [], CancellationToken.None);
        return run;
    }
}
