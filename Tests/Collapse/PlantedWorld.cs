using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse;

/// <summary>
/// A stand-in for sprites, a probe and generators: 4 colours × 3 shapes × 5 styles, each combination a Gaussian in 16 dimensions.
/// The probe names the nearest combination's colour and shape. A planted generator is asked for a colour and a shape, and returns a
/// sprite of whatever combination it likes, or any other point.
/// </summary>
internal sealed class PlantedWorld
{
    public const int Columns = 16;
    public const int Colours = 4;
    public const int Shapes = 3;
    public const int Styles = 5;

    private readonly double[][] _centres;

    public PlantedWorld(int seed)
    {
        var random = new Random(seed);
        _centres = Enumerable.Range(0, Colours * Shapes * Styles).Select(_ => Vector(random, 2)).ToArray();
    }

    public static AttributeSchema Schema { get; } = new(
    [
        new AttributeDefinition("colour", ["red", "green", "blue", "black"]),
        new AttributeDefinition("shape", ["round", "square", "star"]),
    ]);

    /// <summary>A healthy sprite: a random style of what was asked for.</summary>
    public double[] Sprite(int colour, int shape, Random random, int? style = null)
    {
        var centre = Centre(colour, shape, style ?? random.Next(Styles));
        var noise = Vector(random, 0.5);
        return centre.Zip(noise, (c, n) => c + n).ToArray();
    }

    public double[] Centre(int colour, int shape, int style) => _centres[(((colour * Shapes) + shape) * Styles) + style];

    public CheckInput Input(
        int seed, Func<int, int, Random, double[]> generator, double labelNoise = 0, int training = 2000, int heldOut = 800)
    {
        var (trainingFeatures, trainingLabels) = Draw(training, seed, (colour, shape, random) => Sprite(colour, shape, random));
        return new CheckInput
        {
            Schema = Schema,
            Training = trainingFeatures,
            TrainingLabels = trainingLabels,
            HeldOut = Probed(heldOut, seed + 1000, (colour, shape, random) => Sprite(colour, shape, random), 0),
            Fakes = Probed(heldOut, seed + 2000, generator, labelNoise),
        };
    }

    public static double[] Vector(Random random, double scale) =>
        Enumerable.Range(0, Columns).Select(_ => scale * Synthetic.Normal(random)).ToArray();

    private ProbedSprites Probed(int count, int seed, Func<int, int, Random, double[]> generator, double labelNoise)
    {
        var (features, labels) = Draw(count, seed, generator);
        var predictions = new int[labels.Length];
        for (var row = 0; row < count; row++)
        {
            var sprite = features.Row(row).ToArray();
            var nearest = Array.IndexOf(_centres, _centres.MinBy(centre => centre.Zip(sprite, (c, s) => (c - s) * (c - s)).Sum()));
            predictions[row * 2] = nearest / Styles / Shapes;
            predictions[(row * 2) + 1] = nearest / Styles % Shapes;
        }

        var random = new Random(seed + 1);
        for (var i = 0; i < labels.Length; i++)
        {
            if (random.NextDouble() < labelNoise)
                labels[i] = random.Next(i % 2 == 0 ? Colours : Shapes);
        }

        return new ProbedSprites(features, labels, predictions);
    }

    private static (FeatureMatrix Features, int[] Labels) Draw(int count, int seed, Func<int, int, Random, double[]> generator)
    {
        var random = new Random(seed);
        var labels = new int[count * 2];
        var values = new float[count * Columns];
        for (var row = 0; row < count; row++)
        {
            labels[row * 2] = random.Next(Colours);
            labels[(row * 2) + 1] = random.Next(Shapes);
            var sprite = generator(labels[row * 2], labels[(row * 2) + 1], random);
            for (var column = 0; column < Columns; column++)
                values[(row * Columns) + column] = (float)sprite[column];
        }

        return (new FeatureMatrix(values, count, Columns), labels);
    }
}
