using GanAssets.Trainer.Remedies.Clustering;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// Self-Conditioned GAN (Liu et al. 2020): the training samples are clustered by the discriminator's own features, and both
/// networks know a sample's cluster, so that the generator has to make all of them.
/// </summary>
/// <remarks>
/// The clusters are found anew now and then as the features change: k-means starts from the clusters that there are, one
/// without samples from a sample drawn by chance, and the new clusters take the numbers of the old that they overlap most.
/// The paper's interval is 5,000 steps on 2-D sets and 25,000 on digits; a short run has 20 times all the same.
/// </remarks>
/// <param name="interval">Steps from one clustering to the next.</param>
/// <param name="seed">Draws the first means.</param>
public sealed class SelfConditioning(int interval, int seed) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "self-conditioning";

    private const int ClusteringsInARun = 20;

    private readonly Timetable _timetable = new(interval, ClusteringsInARun);
    private SampleLabels _labels = null!;
    private DiscriminatorView _view = null!;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Tensor>> State => [new("labels", _labels.State), new("clusterings", _timetable.State)];

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        _labels = new SampleLabels(trainee, data);
        _view = new DiscriminatorView(data);
    }

    /// <inheritdoc/>
    public override void BatchDrawn(TrainingStep current)
    {
        using var _ = no_grad();
        using (NewDisposeScope())
        {
            if (current.Index == 0)
            {
                var features = _view.Features(current.Discriminator);
                Settle(current, features, KMeans.PlusPlus(features, _labels.Most, new Random(seed)), matches: null);
            }
            else if (_timetable.IsDue(current))
            {
                var labels = _labels.ToArray();
                var old = _view.Panel.Select(sample => labels[sample]).ToArray();
                Settle(current, _view.Features(current.Discriminator), Reseeded(old, new Random(unchecked(seed + (int)current.Index))), matches: old);
            }
        }

        _labels.Ask(current);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _timetable.Dispose();
        _labels?.Dispose();
        base.Dispose();
    }

    /// <summary>New numbers for clusters, so that as many samples as can be keep the number that they had.</summary>
    /// <param name="labels">The new clusters of samples.</param>
    /// <param name="old">Their old ones.</param>
    /// <param name="count">The number of clusters.</param>
    /// <returns>The old number that each new cluster takes.</returns>
    internal static int[] Match(long[] labels, long[] old, int count)
    {
        var costs = new double[count, count];
        foreach (var (now, before) in labels.Zip(old))
        {
            costs[now, before]--;
        }

        return Assignment.Cheapest(costs);
    }

    private void Settle(TrainingStep step, Tensor features, long[] start, long[]? matches)
    {
        var settled = KMeans.Settle(features, start, _labels.Most);
        if (matches is not null)
        {
            var numbers = Match(settled, matches, _labels.Most);
            settled = Array.ConvertAll(settled, label => (long)numbers[label]);
        }

        _labels.Assign(_view.Spread(step.Discriminator, new ClusterCenters(features, settled, _labels.Most), settled));
    }

    private long[] Reseeded(long[] labels, Random random)
    {
        var start = (long[])labels.Clone();
        foreach (var empty in Enumerable.Range(0, _labels.Most).Select(label => (long)label).Except(labels))
        {
            start[random.Next(start.Length)] = empty;
        }

        return start;
    }
}
