using GanAssets.Trainer.IO;
using GanAssets.Trainer.Objectives;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Watching;
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
    /// <returns>Why the watch has ended the run, as its recipe asks, a sentence; null where it has not.</returns>
    /// <exception cref="DivergedException">Training has broken down twice, the second time with half the step sizes; the checkpoints before that are kept.</exception>
    /// <exception cref="InputException">
    /// The folder cannot be written, someone else is training there, or the weights to start from do not fit.
    /// </exception>
    public static string? Start(RunFolder folder, Recipe recipe, RunData data, IReadOnlyList<ITrainingObserver> observers, CancellationToken stop)
    {
        using var hold = RunLock.Take(folder);
        AtomicFile.WriteText(folder.Recipe, RecipeJson.Write(recipe));
        RunAttributes.Save(folder, data.Training.Schema);
        return Train(folder, recipe, data, observers, resume: false, stop);
    }

    /// <summary>Goes on with a run.</summary>
    /// <param name="folder">A run folder with a checkpoint.</param>
    /// <param name="recipe">Its recipe, with whatever budget is now wanted.</param>
    /// <param name="data">The sprites.</param>
    /// <param name="observers">Told of ticks and of the end.</param>
    /// <param name="stop">Asks for an early end, with a checkpoint.</param>
    /// <returns>Why the watch has ended the run, as its recipe asks, a sentence; null where it has not.</returns>
    /// <exception cref="DivergedException">Training has broken down twice, the second time with half the step sizes; the checkpoints before that are kept.</exception>
    /// <exception cref="InputException">There is no checkpoint, it belongs to other networks, or someone else is training there.</exception>
    public static string? Resume(RunFolder folder, Recipe recipe, RunData data, IReadOnlyList<ITrainingObserver> observers, CancellationToken stop)
    {
        using var hold = RunLock.Take(folder);
        var reason = Train(folder, recipe, data, observers, resume: true, stop);
        AtomicFile.WriteText(folder.Recipe, RecipeJson.Write(recipe));
        return reason;
    }

    private static string? Train(
        RunFolder folder, Recipe recipe, RunData data, IReadOnlyList<ITrainingObserver> observers, bool resume, CancellationToken stop)
    {
        if (recipe.Device == "cuda" && !cuda.is_available())
        {
            throw new InputException($"{folder.Recipe}: device is cuda, and this machine has none that libtorch can use; set it to cpu.");
        }

        var device = recipe.Device == "cuda" ? CUDA : CPU;
        set_num_threads(recipe.Threads);
        var checkpoints = new Checkpoints(folder);
        using var tensors = new TrainingData(data.PaddedTraining(), device);
        var trainee = Make(recipe, data, tensors, device);
        try
        {
            if (resume)
            {
                checkpoints.LoadNewest(trainee);
                RunLog.Rewind(folder, trainee.Step);
            }
            else
            {
                Begin(recipe, data, trainee);
            }

            while (true)
            {
                using var watch = TrainingWatch.Open(
                    folder, recipe, data, trainee, device, share => observers.ForEach(observer => observer.Preparing(share)), stop);
                if (Take(new TrainingLoop(recipe, tensors, trainee, AdversarialLosses.Make(recipe.Objective.Adversarial), watch)) is not { } setback)
                {
                    return watch?.Stop ?? trainee.Stop;
                }

                // What has broken down is not mended but left: everything is made anew, as if the run had been resumed.
                var next = Make(recipe, data, tensors, device);
                if (!checkpoints.TryLoadNewestHealthy(next))
                {
                    Begin(recipe, data, next);
                }

                setback.Leave(trainee, next);
                checkpoints.RemoveAfter(next.Step);
                RunLog.Rewind(folder, next.Step);
                trainee.Dispose();
                trainee = next;
                observers.ForEach(observer => observer.WentBack(trainee.WentBack!));
            }
        }
        finally
        {
            trainee.Dispose();
        }

        Setback? Take(TrainingLoop loop)
        {
            try
            {
                loop.Run([new RunRecorder(folder, data, checkpoints, device), .. observers], stop);
                return trainee.GoBack is { } reason ? new Setback(reason, 1) : null;
            }
            catch (DivergedException fault) when (trainee.LearningRateScale == 1)
            {
                return new Setback(fault.Message, Setback.SmallerSteps);
            }
            catch (DivergedException fault)
            {
                var kept = checkpoints.NewestStep() is { } step
                    ? $"the checkpoint of step {step} is kept; go on from its weights with smaller steps: 'ganassets train SET --init-from {folder.Path} --set optimizer.discriminator_learning_rate=…'"
                    : "there is no checkpoint yet; train anew with a smaller optimizer.discriminator_learning_rate";
                throw new DivergedException($"{folder.Path}: {fault.Message}, a second time; {kept}.", fault);
            }
        }
    }

    private static Trainee Make(Recipe recipe, RunData data, TrainingData tensors, Device device)
    {
        var trainee = new Trainee(data.Shape, recipe, device) { Remedies = RemedyList.Make(recipe) };
        trainee.Remedies.ForEach(remedy => remedy.Join(trainee, tensors));
        return trainee;
    }

    private static void Begin(Recipe recipe, RunData data, Trainee trainee)
    {
        if (recipe.InitFrom is { } run)
        {
            InitialWeights.Open(run).Fill(trainee, data.Training.Schema);
        }
    }
}
