using GanAssets.Trainer.Collapse;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Trainer.Bench.Modes.Points;

/// <summary>Points of a mixture in the plane.</summary>
/// <param name="name">The set's name.</param>
/// <param name="description">What the mixture is, a line.</param>
/// <param name="mixture">The mixture.</param>
public sealed class PointSet(string name, string description, GaussianMixture mixture)
    : ModeSet(name, $"{description}; {Samples} samples, strict modes by {FewestOfMode} of {StrictSamples}")
{
    /// <summary>The points that a method learns from.</summary>
    public const int TrainingCount = 100_000;

    private const int Samples = 2500;
    private const int StrictSamples = 10_000;
    private const int FewestOfMode = 50;

    /// <summary>The mixture that the points are of.</summary>
    public GaussianMixture Mixture => mixture;

    /// <inheritdoc/>
    public override int Modes => mixture.Modes;

    /// <inheritdoc/>
    public override int SampleLength => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<ModeFigure> Figures { get; } = [ModeFigure.Modes, ModeFigure.HighQuality, ModeFigure.Kl, ModeFigure.StrictModes];

    /// <summary>What a method learns from: <see cref="TrainingCount"/> points, the same for every method and another draw for each seed.</summary>
    /// <param name="seed">The seed.</param>
    public FeatureMatrix Training(int seed) => Real(TrainingCount, seed);

    /// <inheritdoc/>
    public override FeatureMatrix Real(int count, long seed) => mixture.Draw(count, seed);

    /// <inheritdoc/>
    public override ModeMeasurement Measure(IModeSampler sampler, int seed)
    {
        // Two draws: the strict rule is about others than those that the picture shows.
        var kept = sampler.Sample(Samples, 2L * seed);
        var modes = MixtureModes.Of(mixture, kept);
        var strict = MixtureModes.Of(mixture, sampler.Sample(StrictSamples, (2L * seed) + 1));
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
