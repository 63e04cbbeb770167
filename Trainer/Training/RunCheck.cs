using GanAssets.Trainer.Collapse;
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
        using var probe = RunProbe.Open(folder, recipe, data, progress, stop);
        var maker = new TrainedSpriteMaker(generator.Network, recipe.Networks.LatentLength, data.Finish, CPU);
        return GeneratorCheck.Run(maker, data.Training, data.HeldOut, probe, new CheckOptions { Seed = recipe.Seed });
    }
}
