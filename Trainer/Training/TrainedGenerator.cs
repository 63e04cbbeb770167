using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>The generator of a run's newest checkpoint, ready to be checked and exported.</summary>
public sealed class TrainedGenerator : IDisposable
{
    private readonly Trainee _trainee;

    private TrainedGenerator(Trainee trainee) => _trainee = trainee;

    /// <summary>The averaged generator, in evaluation mode, with batch statistics of its own.</summary>
    public GeneratorNetwork Network => _trainee.Average;

    /// <summary>The discriminator that it was trained against.</summary>
    public DiscriminatorNetwork Discriminator => _trainee.Discriminator;

    /// <summary>Steps behind it.</summary>
    public long Steps => _trainee.Step;

    /// <summary>Loads the newest checkpoint onto the CPU.</summary>
    /// <param name="folder">The run.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">Its sprites.</param>
    /// <exception cref="InputException">There is no checkpoint, or it belongs to other networks.</exception>
    public static TrainedGenerator Load(RunFolder folder, Recipe recipe, RunData data)
    {
        set_num_threads(recipe.Threads);
        var trainee = new Trainee(data.Shape, recipe, CPU);
        new Checkpoints(folder).LoadNewest(trainee);
        using var tensors = new TrainingData(data.PaddedTraining(), CPU);
        StandingStatistics.Collect(trainee.Average, tensors, recipe.Optimizer.BatchSize, recipe.Seed);
        return new TrainedGenerator(trainee);
    }

    /// <inheritdoc/>
    public void Dispose() => _trainee.Dispose();
}
