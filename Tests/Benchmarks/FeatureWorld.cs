using GanAssets.Tests.Collapse;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Benchmarks;

/// <summary>
/// A stand-in for sprites and a probe of any size: five attributes of four to six values, each value a direction of its own, and noise
/// round the sum of a sprite's values. The probe sees the values as they are.
/// </summary>
/// <param name="columns">The number of features.</param>
internal sealed class FeatureWorld(int columns)
{
    private const double Noise = 0.5;

    private readonly FeatureMatrix[] _centres =
        [.. Schema.Attributes.Select((attribute, index) => Synthetic.Gaussian(attribute.Values.Count, columns, seed: 100 + index))];

    public static AttributeSchema Schema { get; } = new(
        [.. new[] { 4, 4, 5, 6, 6 }.Select((count, index) => new AttributeDefinition($"a{index}", [.. Enumerable.Range(0, count).Select(value => $"v{value}")]))]);

    /// <summary>Draws sprites, each combination of values as likely as any other.</summary>
    public ProbedSprites Draw(int rows, int seed, double scale = 1)
    {
        var random = new Random(seed);
        var labels = new int[rows * Schema.Count];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = random.Next(Schema.Attributes[i % Schema.Count].Values.Count);

        var features = Synthetic.Matrix(rows, columns, (row, column) => (scale * Noise * Synthetic.Normal(random)) + Centre(row, column));
        return new ProbedSprites(features, labels, labels)
        {
            Probabilities = [.. Schema.Attributes.Select((attribute, index) => Synthetic.Matrix(
                rows, attribute.Values.Count, (row, value) => labels[(row * Schema.Count) + index] == value ? 1 : 0))],
        };

        double Centre(int row, int column) => _centres.Select((centres, index) => centres.Row(labels[(row * Schema.Count) + index])[column]).Sum();
    }
}
