using GanAssets.Trainer.Networks;

namespace GanAssets.Trainer.Recipes.Estimates;

/// <summary>How large the networks of a shape are, found without making them.</summary>
/// <param name="GeneratorWeights">Numbers that the generator learns.</param>
/// <param name="GeneratorStatistics">Running means and variances of its batch normalisations.</param>
/// <param name="DiscriminatorWeights">Numbers that the discriminator learns.</param>
/// <param name="GeneratorActivations">Numbers that the generator's layers give out for one sprite.</param>
/// <param name="DiscriminatorActivations">Numbers that the discriminator's layers give out for one sprite.</param>
public sealed record NetworkCost(
    long GeneratorWeights, long GeneratorStatistics, long DiscriminatorWeights, long GeneratorActivations, long DiscriminatorActivations)
{
    private const int Colors = 4;

    /// <summary>Adds up the layers of <see cref="SpriteGeneratorNetwork"/> and <see cref="SpriteDiscriminatorNetwork"/>.</summary>
    public static NetworkCost Of(NetworkShape shape)
    {
        var (generatorWeights, statistics, generatorActivations) = Generator(shape);
        var (discriminatorWeights, discriminatorActivations) = Discriminator(shape);
        return new NetworkCost(generatorWeights, statistics, discriminatorWeights, generatorActivations, discriminatorActivations);
    }

    private static (long Weights, long Statistics, long Activations) Generator(NetworkShape shape)
    {
        long pixels = shape.SmallestWidth * shape.SmallestHeight;
        long channels = NetworkShape.ChannelsAt(shape.GeneratorChannels, 0);
        var weights = (EmbeddingRows(shape) * shape.EmbeddingLength)
            + FirstLayer(shape, channels * pixels);
        var (statistics, activations) = (0L, channels * pixels);
        for (var doubling = 1; doubling < shape.Doublings; doubling++)
        {
            Normalise();
            Upsample(NetworkShape.ChannelsAt(shape.GeneratorChannels, doubling));
        }

        Normalise();
        weights += Convolution(channels, channels, 3);
        activations += channels * pixels;
        Normalise();
        if (shape.Doublings > 0)
        {
            Upsample(Colors);
        }
        else
        {
            weights += Convolution(channels, Colors, 3);
            activations += Colors * pixels;
        }

        return (weights, statistics, activations + (Colors * pixels));

        void Normalise()
        {
            weights += 2 * channels;
            statistics += 2 * channels;
            activations += 2 * channels * pixels;
        }

        void Upsample(long next)
        {
            weights += Convolution(channels, 4 * next, 3);
            activations += 2 * 4 * next * pixels;
            (channels, pixels) = (next, 4 * pixels);
        }
    }

    // A hidden label has a vector that the layer takes as well, or the layer to itself.
    private static long FirstLayer(NetworkShape shape, long outputs)
    {
        var plain = Linear(shape.LatentLength + (shape.ValueCounts.Count * shape.EmbeddingLength), outputs);
        return shape.HiddenLabels switch
        {
            null => plain,
            { HasOwnInputs: true } labels => labels.Count * plain,
            var labels => plain + (labels.EmbeddingLength * (labels.Count + outputs)),
        };
    }

    private static (long Weights, long Activations) Discriminator(NetworkShape shape)
    {
        long pixels = shape.Width * shape.Height;
        long channels = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, shape.Doublings);
        var weights = Convolution(Colors, channels, 3);
        var activations = 2 * channels * pixels;
        for (var doubling = shape.Doublings - 1; doubling >= 0; doubling--)
        {
            long next = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, doubling);
            weights += Convolution(channels, next, 4);
            (channels, pixels) = (next, pixels / 4);
            activations += 2 * channels * pixels;
        }

        weights += Convolution(channels, channels, 3) + Linear(channels * pixels, shape.FeatureLength) + Linear(shape.FeatureLength, 1)
            + ((EmbeddingRows(shape) + (shape.HiddenLabels is { IsJudged: true } labels ? labels.Count : 0)) * shape.FeatureLength);
        return (weights, activations + (3 * channels * pixels) + (2 * shape.FeatureLength));
    }

    private static long EmbeddingRows(NetworkShape shape) => shape.ValueCounts.Sum() + shape.HasUnknown.Count(unknown => unknown);

    private static long Linear(long inputs, long outputs) => (inputs + 1) * outputs;

    private static long Convolution(long inputs, long outputs, int kernel) => ((inputs * kernel * kernel) + 1) * outputs;
}
