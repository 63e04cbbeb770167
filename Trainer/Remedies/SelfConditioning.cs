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
        if (current is { Index: 0, Round: 0 })
        {
            Begin(current);
        }
        else if (_timetable.IsDue(current))
        {
            Recluster(current);
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

    private void Begin(TrainingStep step)
    {
        var features = _view.Features(step.Discriminator);
        var clusters = LabelledClusters.Find(features, _labels.Most, seed);
        _labels.Assign(_view.Spread(step.Discriminator, clusters, clusters.Of(features)));
    }

    private void Recluster(TrainingStep step)
    {
        var labels = _labels.ToArray();
        var before = Array.ConvertAll(_view.Panel, sample => labels[sample]);
        var features = _view.Features(step.Discriminator);
        var clusters = LabelledClusters.Settle(features, Reseeded(before, new Random(unchecked(seed + (int)step.Index))));
        clusters = clusters.Renamed(clusters.Of(features), before, _labels.Most);
        _labels.Assign(_view.Spread(step.Discriminator, clusters, clusters.Of(features)));
    }

    // A cluster that has lost its samples begins anew from one of the others'.
    private int[] Reseeded(int[] labels, Random random)
    {
        var start = (int[])labels.Clone();
        foreach (var empty in Enumerable.Range(0, _labels.Most).Except(labels))
        {
            start[random.Next(start.Length)] = empty;
        }

        return start;
    }
}
