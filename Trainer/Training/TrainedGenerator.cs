using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>The generator of a run's checkpoint, or several as one, ready to be checked and exported.</summary>
public sealed class TrainedGenerator : IDisposable
{
    private readonly IReadOnlyList<Trainee> _trainees;

    private TrainedGenerator(IReadOnlyList<Trainee> trainees)
    {
        _trainees = trainees;
        Network = trainees is [var only] ? only.Average : new EnsembleGenerator([.. trainees.Select(trainee => trainee.Average)]);
    }

    /// <summary>The averaged generator, in evaluation mode, with weights that float16 has and batch statistics of its own.</summary>
    public GeneratorNetwork Network { get; }

    /// <summary>The discriminator that it was trained against; of several generators, that of the first.</summary>
    public DiscriminatorNetwork Discriminator => _trainees[0].Discriminator;

    /// <summary>Steps behind it; of several generators, those of all.</summary>
    public long Steps => _trainees.Sum(trainee => trainee.Step);

    /// <summary>How many generators it is made of.</summary>
    public int Members => _trainees.Count;

    /// <summary>Loads a checkpoint onto the CPU.</summary>
    /// <param name="folder">The run.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">Its sprites.</param>
    /// <param name="checkpoint">The folder of one of its checkpoints; the newest where not said.</param>
    /// <exception cref="InputException">There is no checkpoint, or it belongs to other networks.</exception>
    public static TrainedGenerator Load(RunFolder folder, Recipe recipe, RunData data, string? checkpoint = null)
    {
        set_num_threads(recipe.Threads);
        var trainee = new Trainee(data.Shape, recipe, CPU);
        Checkpoints.Load(trainee, checkpoint ?? new Checkpoints(folder).Newest());
        HalfPrecision.Round(trainee.Average);
        using var tensors = new TrainingData(data.PaddedTraining(), CPU);
        StandingStatistics.Collect(trainee.Average, tensors, recipe.Optimizer.BatchSize, recipe.Seed);
        return new TrainedGenerator([trainee]);
    }

    /// <summary>Several generators as one, which disposes of them.</summary>
    /// <param name="generators">At least one; all of the same attributes and size.</param>
    internal static TrainedGenerator Join(IReadOnlyList<TrainedGenerator> generators) => new([.. generators.SelectMany(generator => generator._trainees)]);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Members > 1)
        {
            Network.Dispose();
        }

        _trainees.ForEach(trainee => trainee.Dispose());
    }
}
