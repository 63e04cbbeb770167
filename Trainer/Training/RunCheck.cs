using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Results;
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
    /// <param name="progress">Told the share of the probes' training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <param name="isQuick">Leaves out what is slow and decides nothing: <see cref="ClassificationAccuracyScore"/>.</param>
    /// <exception cref="InputException">The run's probe is damaged or of other sprites.</exception>
    public static CheckReport Run(
        RunFolder folder, Recipe recipe, RunData data, TrainedGenerator generator, Action<double> progress, CancellationToken stop, bool isQuick = true)
    {
        var hasScore = !isQuick && data.Training.Schema.Count > 0;
        var share = hasScore ? 0.5 : 1;
        using var probe = RunProbe.Open(folder, recipe, data, done => progress(share * done), stop);
        var maker = new TrainedSpriteMaker(generator.Network, data.Finish, CPU);
        var others = new Dictionary<string, Figure>
        {
            [MeasureNames.CollapsedTrainingShare] = DiscriminatorCheck.Run(generator, data, recipe.Seed),
        };
        if (hasScore)
        {
            others[MeasureNames.ClassificationAccuracyScore] = ClassificationAccuracyScore.Of(
                maker, data.Reference, data.HeldOut, probe, recipe.Seed, done => progress(share + (share * done)), stop);
        }

        var report = GeneratorCheck.Run(maker, new RealSprites(data.Reference, data.HeldOut, probe) { Learned = data.Training }, new CheckOptions { Seed = recipe.Seed }, others);
        return report with { Step = generator.Steps };
    }
}
