using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Networks.Layers;

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
        var attention = shape.Generator.HasAttention ? shape.AttentionDoubling(Math.Max(shape.Doublings - 1, 0)) : -1;
        Attend(0);
        for (var doubling = 1; doubling < shape.Doublings; doubling++)
        {
            Normalise();
            Upsample(NetworkShape.ChannelsAt(shape.GeneratorChannels, doubling));
            Attend(doubling);
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

        activations += Colors * pixels;
        if (shape.Generator.IsProgressive)
        {
            Grow();
        }

        return (weights, statistics, activations);

        // The most at once is while the last images are faded in: the head before them, its images enlarged, and three of the size to blend them.
        void Grow()
        {
            for (var doubling = 0; doubling < shape.Doublings - 1; doubling++)
            {
                (channels, pixels) = (NetworkShape.ChannelsAt(shape.GeneratorChannels, doubling), (long)shape.SmallestWidth * shape.SmallestHeight << (2 * doubling));
                var before = activations;
                Normalise();
                Upsample(Colors);
                activations = doubling < shape.Doublings - 2 ? before : activations + (Colors * pixels) + (4 * Colors * 4 * pixels);
            }
        }

        void Normalise()
        {
            var layers = 1;
            if (shape.Generator.HasBatchNormalization)
            {
                weights += 2 * channels;
                statistics += 2 * channels;
                layers++;
            }

            activations += layers * channels * pixels;
        }

        void Attend(int doubling)
        {
            if (doubling == attention)
            {
                var (learned, given) = Attention(channels, pixels);
                (weights, activations) = (weights + learned, activations + given);
            }
        }

        void Upsample(long next)
        {
            weights += Convolution(channels, 4 * next, 3);
            activations += 2 * 4 * next * pixels;
            (channels, pixels) = (next, 4 * pixels);
        }
    }

    // A hidden label has a vector that the layer takes as well, or the layer to itself, as a value may have.
    private static long FirstLayer(NetworkShape shape, long outputs)
    {
        var plain = Linear(shape.LatentLength + (shape.ValueCounts.Count * shape.EmbeddingLength), outputs);
        return shape.HiddenLabels switch
        {
            null => (shape.ValueGenerators?.Count ?? 1) * plain,
            { HasOwnInputs: true } labels => labels.Count * plain,
            var labels => plain + (labels.EmbeddingLength * (labels.Count + outputs)),
        };
    }

    private static (long Weights, long Activations) Discriminator(NetworkShape shape)
    {
        var options = shape.Discriminator;
        long pixels = shape.Width * shape.Height;
        long channels = Colors * options.Packing;
        var (weights, activations) = (0L, 0L);
        var attention = options.HasAttention ? shape.AttentionDoubling(shape.Doublings) : -1;
        var layers = options.Dropout > 0 ? 4 : 2;
        for (var doubling = shape.Doublings; doubling >= 0; doubling--)
        {
            long next = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, doubling);
            var isFirst = doubling == shape.Doublings;
            weights += Convolution(channels, next, isFirst ? 3 : 4);
            (channels, pixels) = (next, isFirst ? pixels : pixels / 4);
            activations += layers * channels * pixels;
            if (doubling == attention)
            {
                var (learned, given) = Attention(channels, pixels);
                (weights, activations) = (weights + learned, activations + given);
            }
        }

        if (options.IsProgressive)
        {
            var (learned, given) = Entries(shape);
            (weights, activations) = (weights + learned, activations + given);
        }

        weights += Convolution(channels, channels, 3) + Linear((channels + (options.HasBatchDeviation ? 1 : 0)) * pixels, shape.FeatureLength)
            + Linear(shape.FeatureLength, 1);
        if (options.HasProjection)
        {
            weights += options.Packing * EmbeddingRows(shape) * shape.FeatureLength;
        }

        if (shape.HiddenLabels is { IsJudged: true } labels)
        {
            weights += labels.Count * shape.FeatureLength;
        }

        if (options.HasClassifier && shape.ValueCounts.Count > 0)
        {
            weights += Linear(shape.FeatureLength, (long)options.Packing * shape.ValueCounts.Sum());
        }

        activations += ((options.HasBatchDeviation ? 5 : 3) * channels * pixels) + (2 * shape.FeatureLength);
        return (weights, activations / options.Packing);
    }

    // The most at once is while the last images are faded in: shrunk, taken in, and blended.
    private static (long Weights, long Activations) Entries(NetworkShape shape)
    {
        var colors = Colors * shape.Discriminator.Packing;
        var (weights, activations) = (0L, 0L);
        for (var doubling = 1; doubling < shape.Doublings; doubling++)
        {
            var pixels = (long)shape.SmallestWidth * shape.SmallestHeight << (2 * doubling);
            long channels = NetworkShape.ChannelsAt(shape.DiscriminatorChannels, doubling);
            weights += Convolution(colors, channels, 3);
            activations = (colors + (((shape.Discriminator.Dropout > 0 ? 4 : 2) + 3) * channels)) * pixels;
        }

        return (weights, activations);
    }

    private static (long Weights, long Activations) Attention(long channels, long pixels)
    {
        var (key, value) = (AttentionLayer.KeyLength(channels), AttentionLayer.ValueLength(channels));
        var weights = (2 * channels * key) + (2 * channels * value) + 1;
        return (weights, (pixels * ((2 * key) + (2 * value) + (3 * channels))) + (2 * pixels * pixels));
    }

    private static long EmbeddingRows(NetworkShape shape) => shape.ValueCounts.Sum() + shape.HasUnknown.Count(unknown => unknown);

    private static long Linear(long inputs, long outputs) => (inputs + 1) * outputs;

    private static long Convolution(long inputs, long outputs, int kernel) => ((inputs * kernel * kernel) + 1) * outputs;
}
