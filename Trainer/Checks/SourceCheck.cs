using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Collapse.Probing;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Checks;

/// <summary>A check of something that is no run, beside a sprite set. What does not belong together was refused when it was opened.</summary>
/// <param name="set">The real sprites.</param>
/// <param name="notes">What a person should know before they believe the check, a sentence each.</param>
internal abstract class SourceCheck(ComparedSet set, IReadOnlyList<string> notes) : IDisposable
{
    /// <summary>What a person should know before they believe the check, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; } = notes;

    /// <summary>The real sprites.</summary>
    protected ComparedSet Set { get; } = set;

    /// <summary>Trains a probe on the set's training split, measures and judges; the same whenever the sprites and the seed are the same.</summary>
    /// <param name="isQuick">Leaves out what is slow and decides nothing: <see cref="ClassificationAccuracyScore"/>.</param>
    /// <param name="progress">Told the share of the probes' training that is done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    public CheckReport Run(bool isQuick, Action<double> progress, CancellationToken stop)
    {
        var hasScore = !isQuick && Set.Training.Schema.Count > 0;
        var share = hasScore ? 0.5 : 1;
        using var probe = Set.TrainProbe(done => progress(share * done), stop);
        var others = new Dictionary<string, Figure>();
        if (hasScore)
        {
            others[MeasureNames.ClassificationAccuracyScore] = Score(probe, done => progress(share + (share * done)), stop);
        }

        return Judge(probe, new CheckOptions { Seed = Set.Seed }, others);
    }

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Takes the classification accuracy score.</summary>
    protected abstract Figure Score(Probe probe, Action<double> progress, CancellationToken stop);

    /// <summary>Takes all other measures, and judges.</summary>
    protected abstract CheckReport Judge(Probe probe, CheckOptions options, IReadOnlyDictionary<string, Figure> others);
}
