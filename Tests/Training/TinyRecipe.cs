using GanAssets.Tests.Data;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

/// <summary>Recipes and sprites for runs of seconds.</summary>
internal static class TinyRecipe
{
    /// <summary>Networks of 32 channels, batches of 32, one thread; nobody watches.</summary>
    public static Recipe Of(long steps) => new()
    {
        Data = new DataRecipe { Folder = "shapes" },
        Networks = new NetworkRecipe
        {
            LatentLength = 16,
            GeneratorChannels = 32,
            DiscriminatorChannels = 32,
            EmbeddingLength = 8,
            FeatureLength = 32,
        },
        Optimizer = new OptimizerRecipe { BatchSize = 32 },
        Budget = new BudgetRecipe { Steps = steps },
        Watch = new WatchRecipe { EveryTicks = 0 },
        Threads = 1,
    };

    /// <summary>The smallest networks that there are, and batches of 8.</summary>
    public static Recipe Smallest(long steps) => Of(steps) with
    {
        Networks = new NetworkRecipe
        {
            LatentLength = 4,
            GeneratorChannels = 16,
            DiscriminatorChannels = 16,
            EmbeddingLength = 4,
            FeatureLength = 16,
        },
        Optimizer = new OptimizerRecipe { BatchSize = 8 },
    };

    public static RunData Shapes(Recipe recipe, int count = 600) => RunData.From(ColoredShapes.Draw(count, seed: 1), recipe);

    /// <summary>The shapes without their attributes.</summary>
    public static RunData UnlabelledShapes(Recipe recipe, int count = 200)
    {
        var shapes = ColoredShapes.Draw(count, seed: 1);
        return RunData.From(new SpriteSet(shapes.Width, shapes.Height, shapes.Rgba, new AttributeSchema([]), [], shapes.Names), recipe);
    }
}
