using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Collapse.Probing;

/// <summary>Trains probes.</summary>
public static class ProbeTrainer
{
    private const int Epochs = 10;
    private const int FewestSteps = 300;
    private const int BatchSize = 64;
    private const double LearningRate = 2e-3;
    private const int Unknown = -1;

    /// <summary>
    /// Trains a probe on real sprites: cross-entropy summed over the questions of its <see cref="ProbeTask"/>, unknown
    /// attributes left out; Adam with a linearly falling step size.
    /// </summary>
    /// <param name="training">The training split, and nothing else.</param>
    /// <param name="seed">Seed of weights and batches.</param>
    /// <param name="progress">Told the share done, 0…1.</param>
    /// <param name="stop">Asks for an early end.</param>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public static Probe Train(SpriteSet training, int seed, Action<double> progress, CancellationToken stop)
    {
        manual_seed(seed);
        var task = ProbeTask.Of(training);
        var classifier = new ProbeClassifier(training.Width, training.Height, task.Answers);
        using var scope = NewDisposeScope();
        using var optimizer = optim.Adam(classifier.parameters(), LearningRate);
        var sprites = SpriteTensors.Bytes(training);
        var labels = SpriteTensors.Attributes(training);

        // A few hundred sprites are seen more often: ten times would be over before anything is learned.
        var steps = Math.Max(FewestSteps, Epochs * training.Count / BatchSize);
        var random = new SplitMix64((ulong)seed);
        for (var step = 0; step < steps; step++)
        {
            stop.ThrowIfCancellationRequested();
            using var stepScope = NewDisposeScope();
            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = LearningRate * (1 - ((double)step / steps));
            }

            var batch = new long[Math.Min(BatchSize, training.Count)];
            for (var i = 0; i < batch.Length; i++)
            {
                batch[i] = random.NextBelow(training.Count);
            }

            var index = tensor(batch, dtype: int64);
            var seen = SpriteTensors.Premultiplied(sprites.index_select(0, index));
            var loss = zeros(1).sum();
            if (task.Schema.Count > 0)
            {
                loss += AttributeLoss(classifier.forward(seen), labels.index_select(0, index), task.Schema);
            }

            if (task.Transformations)
            {
                loss += TransformationLoss(classifier, seen, task.Schema.ValueCount);
            }

            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            progress((step + 1.0) / steps);
        }

        classifier.eval();
        return new Probe(classifier, training.Schema);
    }

    private static Tensor AttributeLoss(Tensor logits, Tensor labels, AttributeSchema schema)
    {
        var loss = zeros(1);
        long first = 0;
        for (var attribute = 0; attribute < schema.Count; attribute++)
        {
            var values = schema.Attributes[attribute].Values.Count;
            var truth = labels.select(1, attribute);

            // The mean over no sprites would be NaN.
            if (truth.max().ToDouble() >= 0)
            {
                loss += nn.functional.cross_entropy(logits.narrow(1, first, values), truth, ignore_index: Unknown);
            }

            first += values;
        }

        return loss.sum();
    }

    private static Tensor TransformationLoss(ProbeClassifier classifier, Tensor sprites, int first)
    {
        var (transformed, truth) = SpriteTransformations.Apply(sprites);
        return nn.functional.cross_entropy(classifier.forward(transformed).narrow(1, first, SpriteTransformations.Count), truth);
    }
}
