using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes.Estimates;

namespace GanAssets.Tests.Recipes.Estimates;

public class NetworkCostTests
{
    private static IEnumerable<NetworkShape> Shapes =>
    [
        new(16, 16, [5, 2, 3], 64, 128, 128, 16, 128),
        new(32, 32, [4, 4], 32, 96, 64, 8, 48),
        new(64, 32, [], 16, 64, 128, 4, 16),
        new(80, 80, [7, 3], 8, 32, 32, 4, 16) { HasUnknown = [true, false] },
        new(4, 4, [2], 8, 16, 32, 4, 16),
        new(8, 8, [2, 3], 8, 16, 32, 4, 16) { HiddenLabels = new(7) { IsJudged = true, EmbeddingLength = 5 } },
        new(8, 8, [2, 3], 8, 16, 32, 4, 16) { HiddenLabels = new(7) { HasOwnInputs = true } },
        new(8, 8, [2, 3], 8, 16, 32, 4, 16) { ValueGenerators = new(1, 3) },
        new(12, 20, [2, 2], 8, 20, 20, 4, 16),
        new(32, 16, [3, 2], 8, 32, 48, 4, 16)
        {
            HasUnknown = [true, false],
            Generator = new GeneratorOptions { HasBatchNormalization = false, HasAttention = true },
            Discriminator = new DiscriminatorOptions { Packing = 3, HasBatchDeviation = true, Dropout = 0.2, HasAttention = true, HasClassifier = true },
        },
        new(8, 8, [3], 8, 32, 48, 4, 16) { Discriminator = new DiscriminatorOptions { HasProjection = false, HasClassifier = true } },
        new(64, 32, [3], 8, 64, 80, 4, 16)
        {
            Generator = new GeneratorOptions { IsProgressive = true },
            Discriminator = new DiscriminatorOptions { IsProgressive = true, Packing = 2 },
        },
        new(64, 64, [], 8, 32, 48, 4, 16) { Generator = new GeneratorOptions { HasAttention = true }, Discriminator = new DiscriminatorOptions { HasClassifier = true } },
    ];

    [TestCaseSource(nameof(Shapes))]
    public void Weights_are_as_many_as_the_networks_have(NetworkShape shape)
    {
        using var generator = new SpriteGeneratorNetwork(shape);
        using var discriminator = new SpriteDiscriminatorNetwork(shape);

        var cost = NetworkCost.Of(shape);

        Assert.That(cost.GeneratorWeights, Is.EqualTo(generator.parameters().Sum(weights => weights.numel())));
        Assert.That(cost.DiscriminatorWeights, Is.EqualTo(discriminator.parameters().Sum(weights => weights.numel())));
        Assert.That(
            cost.GeneratorStatistics,
            Is.EqualTo(generator.named_buffers().Where(buffer => buffer.name.Contains("running_", StringComparison.Ordinal)).Sum(buffer => buffer.buffer.numel())));
    }

    [Test]
    public void Activations_grow_with_the_pixels_while_weights_hardly_do()
    {
        var (small, large) = (NetworkCost.Of(Of(32)), NetworkCost.Of(Of(64)));

        Assert.That(large.GeneratorWeights, Is.LessThan(1.1 * small.GeneratorWeights));
        Assert.That(large.GeneratorActivations + large.DiscriminatorActivations, Is.GreaterThan(2 * (small.GeneratorActivations + small.DiscriminatorActivations)));

        static NetworkShape Of(int side) => new(side, side, [5], 64, 128, 128, 16, 128);
    }
}
