using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.HiddenLabels;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Remedies.Clustering;

/// <summary>
/// The hidden label of every training sample. A batch's fakes are asked for the labels of its real samples, so that the
/// generator learns each as often as it is drawn from the set, and its prior says the same.
/// </summary>
internal sealed class SampleLabels : IDisposable
{
    private readonly Trainee _trainee;
    private readonly Tensor _labels;
    private readonly LatentLabels[] _readers;

    /// <summary>Gives every sample the label 0.</summary>
    /// <param name="trainee">Networks with hidden labels.</param>
    /// <param name="data">The samples.</param>
    public SampleLabels(Trainee trainee, ITrainingData data)
    {
        _readers = [.. new[] { trainee.Generator, trainee.Average }.Select(generator =>
            generator.HiddenLabels ?? throw new ArgumentException("The generator has no hidden labels.", nameof(trainee)))];
        _trainee = trainee;
        using var scope = NewDisposeScope();
        _labels = zeros([data.Count], int64, data.Take([0]).Samples.device).DetachFromDisposeScope();
        Assign(new int[data.Count]);
    }

    /// <summary>The most labels that there can be.</summary>
    public int Most => _readers[0].Count;

    /// <summary>The labels as part of a checkpoint, int64 [N].</summary>
    public Tensor State => _labels;

    /// <summary>The label of each sample.</summary>
    public int[] ToArray()
    {
        using var scope = NewDisposeScope();
        return Array.ConvertAll(_labels.cpu().data<long>().ToArray(), label => (int)label);
    }

    /// <summary>Gives the samples other labels, and the generator the prior that follows.</summary>
    /// <param name="labels">One a sample, each below <see cref="Most"/>.</param>
    public void Assign(int[] labels)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        _labels.copy_(tensor(Array.ConvertAll(labels, label => (long)label), dtype: int64));
        var chances = _trainee.Remedies.Select(remedy => remedy.Chances).FirstOrDefault(known => known is { Count: > 0 });
        var prior = new double[Most];
        for (var i = 0; i < labels.Length; i++)
        {
            prior[labels[i]] += chances?[i] ?? 1;
        }

        foreach (var reader in _readers)
        {
            reader.SetPrior(prior);
        }
    }

    /// <summary>The labels of some samples, as the last column of their attributes.</summary>
    /// <param name="indices">Which samples, N of them.</param>
    /// <param name="attributes">Their attributes, [N, A].</param>
    /// <returns>[N, A + 1].</returns>
    public Tensor Beside(Tensor attributes, long[] indices) => cat([attributes, Of(indices).reshape(-1, 1)], 1);

    /// <summary>Asks for fakes with the labels of the batch, and tells both networks of them.</summary>
    public void Ask(TrainingStep step)
    {
        step.Latents = _readers[0].Relabel(step.Latents, Of(step.Indices));
        step.Attributes = Beside(step.Attributes, step.Indices);
    }

    /// <summary>Latents with the labels of some samples.</summary>
    public Tensor DrawLatents(GeneratorNetwork generator, long[] indices) =>
        _readers[0].Relabel(generator.DrawLatents(indices.Length, _labels.device), Of(indices));

    /// <inheritdoc/>
    public void Dispose() => _labels.Dispose();

    private Tensor Of(long[] indices) => _labels.index_select(0, tensor(indices, dtype: int64, device: _labels.device));
}
