using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Recipes;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Training;

/// <summary>Checks a run's generator: probe, samples, measures, verdict.</summary>
public static class RunCheck
{
    /// <summary>Checks a generator against its run's sprites, with the finishing that the exported model has.</summary>
    /// <param name="folder">The run; its probe is trained at the first check and kept there.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">Its sprites.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="progress">Told the share of the probe's training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    public static CheckReport Run(
        RunFolder folder, Recipe recipe, RunData data, TrainedGenerator generator, Action<double> progress, CancellationToken stop)
    {
        using var probe = OpenProbe(folder, recipe, data, progress, stop);
        var maker = new TrainedSpriteMaker(generator.Network, recipe.Networks.LatentLength, data.Finish, CPU);
        return GeneratorCheck.Run(maker, data.Training, data.HeldOut, probe, new CheckOptions { Seed = recipe.Seed });
    }

    /// <summary>The probe that the run's checks share; trained and kept at the first call.</summary>
    internal static Probe OpenProbe(RunFolder folder, Recipe recipe, RunData data, Action<double> progress, CancellationToken stop)
    {
        if (File.Exists(folder.Probe))
        {
            var training = data.Training;
            var known = new ProbeClassifier(training.Width, training.Height, ProbeTask.Of(training).Answers);
            Safetensors.Load(folder.Probe, known.state_dict());
            known.eval();
            return new Probe(known, training.Schema);
        }

        var probe = ProbeTrainer.Train(data.Training, recipe.Seed, progress, stop);
        var temporary = folder.Probe + ".tmp";
        Safetensors.Save(temporary, probe.Classifier.state_dict());
        File.Move(temporary, folder.Probe, overwrite: true);
        return probe;
    }
}
