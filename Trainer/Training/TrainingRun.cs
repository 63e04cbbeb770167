using GanAssets.Trainer.IO;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>Trains into a run folder, from the start or from its newest checkpoint.</summary>
public static class TrainingRun
{
    /// <summary>Starts a run.</summary>
    /// <param name="folder">A fresh run folder.</param>
    /// <param name="recipe">The resolved recipe; written to the folder.</param>
    /// <param name="data">The sprites.</param>
    /// <param name="observers">Told of ticks and of the end.</param>
    /// <param name="stop">Asks for an early end, with a checkpoint.</param>
    /// <exception cref="InputException">
    /// The folder cannot be written, someone else is training there, or the weights to start from do not fit.
    /// </exception>
    public static void Start(RunFolder folder, Recipe recipe, RunData data, IReadOnlyList<ITrainingObserver> observers, CancellationToken stop)
    {
        using var hold = RunLock.Take(folder);
        AtomicFile.WriteText(folder.Recipe, RecipeJson.Write(recipe));
        RunAttributes.Save(folder, data.Training.Schema);
        Train(folder, recipe, data, observers, resume: false, stop);
    }

    /// <summary>Goes on with a run.</summary>
    /// <param name="folder">A run folder with a checkpoint.</param>
    /// <param name="recipe">Its recipe, with whatever budget is now wanted.</param>
    /// <param name="data">The sprites.</param>
    /// <param name="observers">Told of ticks and of the end.</param>
    /// <param name="stop">Asks for an early end, with a checkpoint.</param>
    /// <exception cref="InputException">There is no checkpoint, it belongs to other networks, or someone else is training there.</exception>
    public static void Resume(RunFolder folder, Recipe recipe, RunData data, IReadOnlyList<ITrainingObserver> observers, CancellationToken stop)
    {
        using var hold = RunLock.Take(folder);
        Train(folder, recipe, data, observers, resume: true, stop);
        AtomicFile.WriteText(folder.Recipe, RecipeJson.Write(recipe));
    }

    private static void Train(
        RunFolder folder, Recipe recipe, RunData data, IReadOnlyList<ITrainingObserver> observers, bool resume, CancellationToken stop)
    {
        if (recipe.Device == "cuda" && !cuda.is_available())
        {
            throw new InputException($"{folder.Recipe}: device is cuda, and this machine has none that libtorch can use; set it to cpu.");
        }

        var device = recipe.Device == "cuda" ? CUDA : CPU;
        set_num_threads(recipe.Threads);
        var checkpoints = new Checkpoints(folder);
        using var trainee = new Trainee(data.Shape, recipe, device);
        if (resume)
        {
            checkpoints.LoadNewest(trainee);
            RunRecorder.Rewind(folder, trainee.Step);
        }
        else if (recipe.InitFrom is { } run)
        {
            InitialWeights.Open(run).Fill(trainee, data.Training.Schema);
        }

        using var tensors = new TrainingData(data.PaddedTraining(), device);
        var loop = new TrainingLoop(recipe, tensors, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial), RemedyList.Make(recipe.Objective));
        var recorder = new RunRecorder(folder, recipe, data, checkpoints, device);
        loop.Run([recorder, .. observers], stop);
    }
}
