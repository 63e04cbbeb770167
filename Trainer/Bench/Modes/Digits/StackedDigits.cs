using System.Globalization;
using GanAssets.Trainer.Bench.Modes.Points;
using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes.Digits;

/// <summary>Stacked digits: three handwritten digits as red, green and blue, a thousand modes.</summary>
/// <remarks>Metz et al., "Unrolled Generative Adversarial Networks" (2017), section 3.3.1.</remarks>
public sealed class StackedDigits : ModeSet, IDisposable
{
    /// <summary>The set's name.</summary>
    public const string SetName = "stacked-digits";

    /// <summary>The stacks that a method learns from.</summary>
    public const int TrainingCount = 50_000;

    private const int ChunkSize = 1000;
    private const int RealSeed = 1_000_000;
    private const int PictureRows = 8;

    private readonly DigitStacks _stacks;
    private readonly DigitClassifier _classifier;
    private readonly StackSizes _sizes;
    private readonly Lazy<double> _realVendi;

    /// <summary>Creates the set.</summary>
    /// <param name="digits">The digits that are stacked.</param>
    /// <param name="classifier">What names them; the set disposes of it.</param>
    /// <param name="accuracy">The share of held-out digits that it names right.</param>
    /// <param name="sizes">How many stacks are measured.</param>
    internal StackedDigits(DigitImages digits, DigitClassifier classifier, double accuracy, StackSizes sizes)
        : base(SetName, string.Create(
            CultureInfo.InvariantCulture,
            $"Three handwritten digits as red, green and blue; {sizes.Samples} samples, {sizes.Vendi} for the Vendi ratio, named by a classifier of {100 * accuracy:0.0} % held-out accuracy"))
    {
        (_stacks, _classifier, _sizes) = (new DigitStacks(digits), classifier, sizes);
        _realVendi = new Lazy<double>(() => Look(Real, RealSeed, _sizes.Vendi).Vendi(_sizes.Vendi));
    }

    /// <inheritdoc/>
    public override int Modes => DigitImages.Classes * DigitImages.Classes * DigitImages.Classes;

    /// <inheritdoc/>
    public override int SampleLength => DigitStacks.Length;

    /// <inheritdoc/>
    public override bool ArePoints => false;

    /// <inheritdoc/>
    public override IReadOnlyList<ModeFigure> Figures { get; } = [ModeFigure.Modes, ModeFigure.Kl, ModeFigure.Vendi];

    /// <summary>Opens the set: the digits of a fetched folder, and a classifier that is trained at the first time.</summary>
    /// <exception cref="InputException">The folder does not hold digits, or networks of points were asked for.</exception>
    /// <exception cref="OperationCanceledException">A stop was asked for.</exception>
    public static ModeSet Open(ModeSetContext context)
    {
        if (context.Net != PointNet.Table.Name)
        {
            throw new InputException($"bench modes: --net {context.Net} is of points, and {SetName} are pictures; leave it out.");
        }

        var digits = DigitImages.Load(context.Data);
        var (training, heldOut) = DigitClassifierTrainer.Split(digits);
        var path = Path.Combine(context.Folder.Path, "digit-classifier.safetensors");
        var classifier = DigitClassifierFile.Open(path, training, share => context.Progress(share, "a classifier of digits"), context.Stop);
        return new StackedDigits(digits, classifier, DigitClassifierTrainer.Accuracy(classifier, heldOut), new StackSizes());
    }

    /// <inheritdoc/>
    public override string Networks => "the networks of sprites without attributes, 32×32";

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedSettings { get; } = ["objective.remedies=", .. ModeMethods.ControlOptimizer, "optimizer.average_decay=0.998"];

    /// <inheritdoc/>
    public override INetworkShape Shape(Recipe recipe) => new NetworkShape(
        DigitClassifier.Side,
        DigitClassifier.Side,
        [],
        recipe.Networks.LatentLength,
        recipe.Networks.GeneratorChannels,
        recipe.Networks.DiscriminatorChannels,
        recipe.Networks.EmbeddingLength,
        recipe.Networks.FeatureLength)
    {
        Generator = NetworkOptions.Generator(recipe),
        Discriminator = NetworkOptions.Discriminator(recipe),
        HiddenLabels = NetworkOptions.HiddenLabels(recipe),
    };

    /// <summary>What a method learns from: <see cref="TrainingCount"/> opaque sprites without attributes.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="device">Where they are kept.</param>
    public override ITrainingData Training(int seed, Device device) => new TrainingData(_stacks.Sprites(TrainingCount, seed), device);

    /// <inheritdoc/>
    /// <remarks>The networks' colours are premultiplied: what is transparent is dark.</remarks>
    public override FeatureMatrix Samples(Tensor made) =>
        new(made.narrow(1, 0, DigitStacks.Height).contiguous().data<float>().ToArray(), (int)made.shape[0], SampleLength);

    /// <inheritdoc/>
    public override FeatureMatrix Real(int count, long seed) => _stacks.Draw(count, seed);

    /// <inheritdoc/>
    public override ModeMeasurement Measure(IModeSampler sampler, int seed)
    {
        var modes = Look(sampler.Sample, seed, _sizes.Samples);
        var figures = new Dictionary<string, double>
        {
            [ModeFigure.Modes.Name] = modes.Covered,
            [ModeFigure.Kl.Name] = ModeDistribution.ReverseKl(modes.Counts, _stacks.Weights()),
            [ModeFigure.Vendi.Name] = modes.Vendi(_sizes.Vendi) / _realVendi.Value,
        };
        return new ModeMeasurement(figures, sampler.Sample(PictureRows * PictureRows, FirstNumber(seed)));
    }

    /// <inheritdoc/>
    public override Canvas Draw(FeatureMatrix kept)
    {
        var sprites = DigitStacks.ToSprites(kept);
        return ContactSheet.Compose(sprites.Rgba, sprites.Width, sprites.Height, PictureRows, new ContactSheetOptions { Zoom = 1 });
    }

    /// <inheritdoc/>
    public void Dispose() => _classifier.Dispose();

    // A few at a time: all of them would be hundreds of megabytes.
    private StackModes Look(Func<int, long, FeatureMatrix> draw, int seed, int count)
    {
        var modes = new StackModes();
        for (var start = 0; start < count; start += ChunkSize)
        {
            modes.Add(_classifier, draw(Math.Min(ChunkSize, count - start), FirstNumber(seed) + (start / ChunkSize)));
        }

        return modes;
    }

    private static long FirstNumber(int seed) => (long)seed * ChunkSize;
}
