using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Bench.Modes;

/// <summary>Trains nothing: what comes of a method is known by its name.</summary>
internal sealed class PlantedTrainer : IModeTrainer
{
    /// <summary>A method that has every mode.</summary>
    public static ModeMethod Perfect { get; } = new("perfect", "the mixture itself", ["optimizer.batch_size=64"]) { Published = "gan" };

    /// <summary>A method that has lost as many modes as its seed says.</summary>
    public static ModeMethod Losing { get; } = new("losing", "a mode fewer with each seed", []);

    /// <summary>A method that breaks down at its second seed.</summary>
    public static ModeMethod Diverging { get; } = new("diverging", "breaks down", []);

    /// <summary>The tasks that were trained.</summary>
    public List<ModeTask> Trained { get; } = [];

    /// <summary>Called before a training.</summary>
    public Action<ModeTask> Before { get; init; } = _ => { };

    public IReadOnlyList<string> Nets => ["table", "pacgan"];

    public string Describe(ModeSet learned, string net) => $"the {net} networks";

    public ModeRun Train(ModeTask task, Action<long> progress, CancellationToken cancellation)
    {
        Before(task);
        cancellation.ThrowIfCancellationRequested();
        Trained.Add(task);
        progress(task.Steps);
        if (task.Method.Name == Diverging.Name && task.Seed == 2)
        {
            throw new DivergedException("the loss is no number");
        }

        var mixture = ((PointSet)task.Set).Mixture;
        var lost = task.Method.Name == Losing.Name ? task.Seed : 0;
        return new ModeRun(new PlantedSampler((count, seed) => Without(mixture, lost).Draw(count, seed)), Seconds: 2);
    }

    /// <summary>The mixture without its first modes.</summary>
    public static GaussianMixture Without(GaussianMixture mixture, int lost)
    {
        var kept = Enumerable.Range(lost, mixture.Modes - lost).ToArray();
        var weight = kept.Sum(mode => mixture.Weights[mode]);
        return new GaussianMixture(mixture.Centres.Subset(kept), mixture.Sigma, [.. kept.Select(mode => mixture.Weights[mode] / weight)]);
    }
}
