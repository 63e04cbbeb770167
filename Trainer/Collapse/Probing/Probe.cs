using GanAssets.Trainer.Data;
using GanAssets.Trainer.Networks;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Collapse.Probing;

/// <summary>A trained <see cref="ProbeClassifier"/> with the attributes that it names.</summary>
/// <param name="classifier">The trained classifier.</param>
/// <param name="schema">The attributes in the order of its first outputs.</param>
public sealed class Probe(ProbeClassifier classifier, AttributeSchema schema) : IDisposable
{
    private const int BatchSize = 500;

    /// <summary>The trained classifier.</summary>
    public ProbeClassifier Classifier { get; } = classifier;

    /// <summary>Looks at sprites.</summary>
    /// <param name="set">Sprites of the size that the probe was trained on, with the attribute values that they have or were asked for.</param>
    /// <returns>Features, probabilities and predicted values.</returns>
    public ProbedSprites Look(SpriteSet set)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var sprites = SpriteTensors.Bytes(set);
        var features = new float[set.Count * ProbeClassifier.FeatureLength];
        var predictions = new int[set.Count * schema.Count];
        var probabilities = schema.Attributes.Select(attribute => new float[set.Count * attribute.Values.Count]).ToArray();
        for (var start = 0; start < set.Count; start += BatchSize)
        {
            using var batch = NewDisposeScope();
            var count = Math.Min(BatchSize, set.Count - start);
            var seen = Classifier.Features(SpriteTensors.Premultiplied(sprites.narrow(0, start, count)));
            seen.data<float>().ToArray().CopyTo(features, start * ProbeClassifier.FeatureLength);
            Predict(Classifier.Logits(seen), predictions.AsSpan(start * schema.Count), probabilities, start);
        }

        return new ProbedSprites(new FeatureMatrix(features, set.Count, ProbeClassifier.FeatureLength), set.Labels, predictions)
        {
            Probabilities = [.. probabilities.Select((values, i) => new FeatureMatrix(values, set.Count, schema.Attributes[i].Values.Count))],
        };
    }

    /// <inheritdoc/>
    public void Dispose() => Classifier.Dispose();

    private void Predict(Tensor logits, Span<int> predictions, float[][] probabilities, int start)
    {
        long first = 0;
        for (var attribute = 0; attribute < schema.Count; attribute++)
        {
            var values = schema.Attributes[attribute].Values.Count;
            var own = logits.narrow(1, first, values);
            nn.functional.softmax(own, 1).data<float>().ToArray().CopyTo(probabilities[attribute], start * values);
            var best = own.argmax(1).data<long>().ToArray();
            for (var i = 0; i < best.Length; i++)
            {
                predictions[(i * schema.Count) + attribute] = (int)best[i];
            }

            first += values;
        }
    }
}
