using GanAssets.Trainer.Remedies.Clustering;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies;

/// <summary>
/// DynGAN (Luo et al. 2024): finds the training samples that the generator never makes, by the discriminator's being sure of
/// them for long, gives them a hidden label of their own, and trains networks that know the labels.
/// </summary>
/// <remarks>
/// Every sample has an exponential mean of D's output; those above 1/(1 + δ) have collapsed. If they are more than a share τ
/// of all and there are labels to spare, the collapsed samples of each label get a new one, and k-means on D's features,
/// from these labels on, settles the partition. The paper's intervals are those of runs of 30,000 steps and more: a shorter
/// run has its 60 looks and 10 chances of a partition all the same. A mean starts at 1/2, what D says
/// of samples that it cannot tell from fakes, and so does that of a sample with another label: from there it takes several looks to pass the limit. When the step
/// sizes have fallen to less than a third, no labels are added, since nothing would be left to learn them by.
/// </remarks>
/// <param name="options">Its figures.</param>
public sealed class DynamicClustering(DynamicClusteringOptions options) : Remedy
{
    /// <summary>The name by which a recipe asks for it.</summary>
    public const string RecipeName = "dynamic-clustering";

    private const int DetectionsInARun = 60;
    private const int PartitionsInARun = 10;
    private const int FakesForReference = 1024;
    private const float Undecided = 0.5f;
    private const double LeastLearningRate = 0.3;
    private const int Digits = 4;

    private readonly Timetable _detections = new(options.DetectInterval, DetectionsInARun);
    private readonly Timetable _partitions = new(options.PartitionInterval, PartitionsInARun);
    private readonly List<RemedyEvent> _events = [];
    private readonly Dictionary<string, double> _look = [];
    private SampleLabels _labels = null!;
    private DiscriminatorView _view = null!;
    private Tensor _scores = null!;

    /// <inheritdoc/>
    public override string Name => RecipeName;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, Tensor>> State =>
    [
        new("labels", _labels.State),
        new("scores", _scores),
        new("detections", _detections.State),
        new("partitions", _partitions.State),
    ];

    /// <summary>
    /// What the last look has found, where there was one since the tick before: <c>collapsed_share</c> of the training samples, of those
    /// of each later label too (<c>collapsed_share.1</c>), and the <c>labels</c> in use.
    /// </summary>
    public override IEnumerable<KeyValuePair<string, double>> Signals => _look;

    /// <inheritdoc/>
    public override void Join(Trainee trainee, ITrainingData data)
    {
        _labels = new SampleLabels(trainee, data);
        _view = new DiscriminatorView(data);
        _scores = (zeros(_view.Panel.Length) + Undecided).DetachFromDisposeScope();
    }

    /// <inheritdoc/>
    public override void BatchDrawn(TrainingStep current) => _labels.Ask(current);

    /// <inheritdoc/>
    public override void StepDone(TrainingStep current)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        if (_detections.IsDue(current))
        {
            Detect(current);
        }

        if (_partitions.IsDue(current) && LearningRateSchedule.Factor(options.Optimizer, current.Spent) > LeastLearningRate)
        {
            Partition(current);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RemedyEvent> TakeEvents()
    {
        RemedyEvent[] events = [.. _events];
        _events.Clear();
        _look.Clear();
        return events;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _detections.Dispose();
        _partitions.Dispose();
        _labels?.Dispose();
        _scores?.Dispose();
        base.Dispose();
    }

    private double Limit => 1 / (1 + options.Delta);

    private void Detect(TrainingStep step)
    {
        var logits = _view.Logits(step.Discriminator, _labels);
        var reference = options.IsRelative ? Reference(step) : new double[_labels.Most];
        var labels = _labels.ToArray();
        var scores = _scores.data<float>().ToArray();
        for (var i = 0; i < scores.Length; i++)
        {
            var output = (float)(1 / (1 + Math.Exp(reference[labels[_view.Panel[i]]] - logits[i])));
            scores[i] += (float)options.Blend * (output - scores[i]);
        }

        _scores.copy_(tensor(scores, [scores.Length], dtype: float32));
        Note(scores, labels);
    }

    private void Note(float[] scores, int[] labels)
    {
        _look.Clear();
        _look["collapsed_share"] = Math.Round(scores.Average(score => score > Limit ? 1.0 : 0), Digits);
        _look["labels"] = labels.Distinct().Count();
        foreach (var group in scores.Zip(_view.Panel).GroupBy(pair => labels[pair.Second]).Where(group => group.Key > 0).OrderBy(group => group.Key))
        {
            _look[$"collapsed_share.{group.Key}"] = Math.Round(group.Average(pair => pair.First > Limit ? 1.0 : 0), Digits);
        }
    }

    /// <summary>The mean logit of fakes of each label: where a loss only compares, nothing else is the zero.</summary>
    private double[] Reference(TrainingStep step)
    {
        var samples = _view.Panel;
        var chosen = randint(0, samples.Length, [FakesForReference], int64).data<long>().Select(place => samples[place]).ToArray();
        var labels = _labels.ToArray();
        var fakes = _view.FakeLogits(step, _labels, chosen);
        var byLabel = chosen.Zip(fakes).GroupBy(pair => labels[pair.First]).ToDictionary(group => group.Key, group => group.Average(pair => pair.Second));
        var mean = fakes.Average(logit => (double)logit);
        return [.. Enumerable.Range(0, _labels.Most).Select(label => byLabel.TryGetValue(label, out var own) ? own : mean)];
    }

    private void Partition(TrainingStep step)
    {
        var scores = _scores.data<float>().ToArray();
        var collapsed = Enumerable.Range(0, scores.Length).Where(i => scores[i] > Limit).ToArray();
        var share = (double)collapsed.Length / scores.Length;
        var before = _labels.ToArray();
        var next = before.Max() + 1;
        if (share < options.Share || next >= _labels.Most)
        {
            return;
        }

        var old = _view.Panel.Select(sample => before[sample]).ToArray();
        var start = (int[])old.Clone();
        foreach (var group in collapsed.GroupBy(i => old[i]).OrderBy(group => group.Key))
        {
            foreach (var i in group)
            {
                start[i] = next;
            }

            // The last label that there can be takes what is left.
            next = Math.Min(next + 1, _labels.Most - 1);
        }

        var features = _view.Features(step.Discriminator);
        var clusters = LabelledClusters.Settle(features, start);
        var settled = clusters.Of(features);
        for (var i = 0; i < settled.Length; i++)
        {
            scores[i] = settled[i] == old[i] ? scores[i] : Undecided;
        }

        _scores.copy_(tensor(scores, [scores.Length], dtype: float32));
        var after = _view.Spread(step.Discriminator, clusters, settled);
        _labels.Assign(after);
        _look["labels"] = after.Distinct().Count();
        Tell(step.Index + 1, share, [.. collapsed.Select(i => _view.Panel[i])], before, after);
    }

    private void Tell(long step, double share, HashSet<long> collapsed, int[] before, int[] after)
    {
        var known = before.Max();
        var summary = new LabelSummary(_view.Attributes(), _view.Panel.ToHashSet(), collapsed);
        NewLabel[] labels = [.. Enumerable.Range(0, after.Length).Where(i => after[i] > known).GroupBy(i => after[i]).OrderBy(group => group.Key)
            .Select(group => summary.Of(group.Key, [.. group], before))];
        var given = labels.Length switch
        {
            0 => "the labels moved",
            1 => $"label {labels[0].Label} was given to {labels[0].Samples} samples",
            _ => $"the labels {string.Join(", ", labels.Select(label => label.Label))} were given to {labels.Sum(label => label.Samples)} samples",
        };
        _events.Add(new RemedyEvent(step, Name, $"{share:P0} of the training samples were never made; {given}.")
        {
            CollapsedShare = share,
            NewLabels = labels,
        });
    }
}
