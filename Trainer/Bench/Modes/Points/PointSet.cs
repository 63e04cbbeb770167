using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Imaging;
using GanAssets.Trainer.Networks;
using GanAssets.Trainer.Recipes;
using GanAssets.Trainer.Training;
using static TorchSharp.torch;

namespace GanAssets.Trainer.Bench.Modes.Points;

/// <summary>Points of a mixture in the plane.</summary>
/// <param name="name">The set's name.</param>
/// <param name="description">What the mixture is, a line.</param>
/// <param name="mixture">The mixture.</param>
/// <param name="net">The networks that learn it; those of the tables where not said.</param>
public sealed class PointSet(string name, string description, GaussianMixture mixture, PointNet? net = null)
    : ModeSet(name, $"{description}; {SampleCount} samples, strict modes by {FewestOfMode} of {StrictSampleCount}")
{
    /// <summary>The points that a method learns from.</summary>
    public const int TrainingCount = 100_000;

    private const int Dimensions = 2;
    private const int SampleCount = 2500;
    private const int StrictSampleCount = 10_000;
    private const int FewestOfMode = 50;

    private readonly PointNet _net = net ?? PointNet.Table;

    /// <summary>The mixture that the points are of.</summary>
    public GaussianMixture Mixture => mixture;

    /// <inheritdoc/>
    public override int Modes => mixture.Modes;

    /// <inheritdoc/>
    public override int SampleLength => Dimensions;

    /// <inheritdoc/>
    public override bool ArePoints => true;

    /// <inheritdoc/>
    public override IReadOnlyList<ModeFigure> Figures { get; } = [ModeFigure.Modes, ModeFigure.HighQuality, ModeFigure.Kl, ModeFigure.StrictModes];

    /// <inheritdoc/>
    public override string Networks => _net.Description;

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedSettings => _net.Settings;

    /// <inheritdoc/>
    public override INetworkShape Shape(Recipe recipe) => _net.Shape with
    {
        LatentLength = recipe.Networks.LatentLength,
        Generator = NetworkOptions.Generator(recipe),
        Discriminator = NetworkOptions.Discriminator(recipe),
        HiddenLabels = NetworkOptions.HiddenLabels(recipe),
    };

    /// <summary>What a method learns from: <see cref="TrainingCount"/> points.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="device">Where they are kept.</param>
    public override ITrainingData Training(int seed, Device device) => new PointData(Real(TrainingCount, seed).Values, Dimensions, device);

    /// <inheritdoc/>
    public override FeatureMatrix Samples(Tensor made) => new(made.data<float>().ToArray(), (int)made.shape[0], Dimensions);

    /// <inheritdoc/>
    public override FeatureMatrix Real(int count, long seed) => mixture.Draw(count, seed);

    /// <inheritdoc/>
    public override ModeMeasurement Measure(IModeSampler sampler, int seed)
    {
        // Two draws: the strict rule is about others than those that the picture shows.
        var kept = sampler.Sample(SampleCount, 2L * seed);
        var modes = MixtureModes.Of(mixture, kept);
        var strict = MixtureModes.Of(mixture, sampler.Sample(StrictSampleCount, (2L * seed) + 1));
        var figures = new Dictionary<string, double>
        {
            [ModeFigure.Modes.Name] = modes.Covered().Count(covered => covered),
            [ModeFigure.HighQuality.Name] = modes.HighQuality,
            [ModeFigure.Kl.Name] = modes.ReverseKl,
            [ModeFigure.StrictModes.Name] = strict.Covered(FewestOfMode).Count(covered => covered),
        };
        return new ModeMeasurement(figures, kept);
    }

    /// <inheritdoc/>
    public override Canvas Draw(FeatureMatrix kept) => ScatterPlot.Draw(mixture, kept);
}
