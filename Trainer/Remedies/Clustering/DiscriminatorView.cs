using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>What a discriminator makes of the training samples outside of a step: a panel of them, or all.</summary>
internal sealed class DiscriminatorView
{
    /// <summary>The most samples on the panel: clusters are found among these, as Self-Conditioned GAN does, and the others join the nearest.</summary>
    public const int MostOnPanel = 10_000;

    private const int BatchSize = 500;
    private const int PanelSeed = 5;

    private readonly ITrainingData _data;

    /// <summary>Chooses the panel, the same at every start.</summary>
    /// <param name="data">The samples.</param>
    public DiscriminatorView(ITrainingData data)
    {
        _data = data;
        var order = Enumerable.Range(0, data.Count).Select(i => (long)i).ToArray();
        if (data.Count > MostOnPanel)
        {
            new Random(PanelSeed).Shuffle(order);
            Array.Resize(ref order, MostOnPanel);
            Array.Sort(order);
        }

        Panel = order;
    }

    /// <summary>Which samples are on the panel, ascending.</summary>
    public long[] Panel { get; }

    /// <summary>The features of the panel, a row a sample.</summary>
    public FeatureMatrix Features(DiscriminatorNetwork discriminator)
    {
        using var scope = NewDisposeScope();
        return Matrix(cat(Judge(discriminator, Panel, (batch, features, attributes) => features)));
    }

    /// <summary>The logits of the panel under the samples' labels.</summary>
    /// <returns>P logits; larger is more real.</returns>
    public float[] Logits(DiscriminatorNetwork discriminator, SampleLabels labels)
    {
        using var scope = NewDisposeScope();
        return cat(Judge(discriminator, Panel, (batch, features, attributes) => discriminator.Logits(features, labels.Beside(attributes, batch))))
            .cpu().data<float>().ToArray();
    }

    /// <summary>The logits of fakes that are asked for the attributes and labels of some samples.</summary>
    /// <param name="step">The networks.</param>
    /// <param name="labels">The samples' labels.</param>
    /// <param name="samples">Which samples, M of them.</param>
    /// <returns>M logits.</returns>
    public float[] FakeLogits(TrainingStep step, SampleLabels labels, long[] samples)
    {
        using var scope = NewDisposeScope();
        var parts = new List<Tensor>();
        foreach (var batch in samples.Chunk(BatchSize))
        {
            var attributes = labels.Beside(_data.Take(batch).Attributes, batch);
            var fakes = step.Generator.forward(labels.DrawLatents(step.Generator, batch), attributes);
            parts.Add(step.Discriminator.forward(fakes, attributes));
        }

        return cat(parts).cpu().data<float>().ToArray();
    }

    /// <summary>The attribute indices of every sample, −1 where unknown.</summary>
    public long[][] Attributes()
    {
        var rows = new List<long[]>(_data.Count);
        foreach (var batch in Enumerable.Range(0, _data.Count).Select(i => (long)i).Chunk(BatchSize))
        {
            using var scope = NewDisposeScope();
            var attributes = _data.Take(batch).Attributes;
            var width = (int)attributes.shape[1];
            var values = width == 0 ? [] : attributes.cpu().contiguous().data<long>().ToArray();
            rows.AddRange(batch.Select((_, i) => values.AsSpan(i * width, width).ToArray()));
        }

        return [.. rows];
    }

    /// <summary>A label for every sample: that of the nearest cluster.</summary>
    /// <param name="discriminator">Makes the features.</param>
    /// <param name="clusters">The clusters of the panel.</param>
    /// <param name="onPanel">The panel's labels.</param>
    public int[] Spread(DiscriminatorNetwork discriminator, LabelledClusters clusters, int[] onPanel)
    {
        if (Panel.Length == _data.Count)
        {
            return onPanel;
        }

        using var scope = NewDisposeScope();
        var all = Enumerable.Range(0, _data.Count).Select(i => (long)i).ToArray();
        var labels = Judge(discriminator, all, (batch, features, attributes) =>
            tensor(Array.ConvertAll(clusters.Of(Matrix(features)), label => (long)label), dtype: int64));
        return Array.ConvertAll(cat(labels).data<long>().ToArray(), label => (int)label);
    }

    private List<Tensor> Judge(DiscriminatorNetwork discriminator, long[] samples, Func<long[], Tensor, Tensor, Tensor> ask)
    {
        using var _ = no_grad();
        discriminator.eval();
        var parts = new List<Tensor>();
        foreach (var batch in samples.Chunk(BatchSize))
        {
            using var scope = NewDisposeScope();

            // Samples that are judged in groups fill the last one by standing there twice.
            var whole = (batch.Length + discriminator.Group - 1) / discriminator.Group * discriminator.Group;
            long[] filled = [.. Enumerable.Range(0, whole).Select(i => batch[i % batch.Length])];
            var (images, attributes) = _data.Take(filled);
            parts.Add(ask(filled, discriminator.Features(images), attributes).narrow(0, 0, batch.Length).MoveToOuterDisposeScope());
        }

        discriminator.train();
        return parts;
    }

    private static FeatureMatrix Matrix(Tensor features) =>
        new(features.cpu().contiguous().data<float>().ToArray(), (int)features.shape[0], (int)features.shape[1]);
}
