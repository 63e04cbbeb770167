using GanAssets.Trainer.Collapse.Pairs;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>The measures of neighbours of one set of sprites against the training sprites, from one pass over their distances.</summary>
/// <param name="PrecisionRecall">With the sprites as the fakes.</param>
/// <param name="DensityCoverage">With the sprites as the fakes.</param>
internal sealed record NeighbourMeasures(PrecisionRecall PrecisionRecall, DensityCoverage DensityCoverage)
{
    /// <summary>The measures where there are too few sprites: all NaN.</summary>
    public static NeighbourMeasures NotMeasured { get; } = new(new PrecisionRecall([], []), new DensityCoverage([], [], 1));

    public double Precision => PrecisionRecall.Precision;

    public double Recall => PrecisionRecall.Recall;

    public double Density => DensityCoverage.Density;

    public double Coverage => DensityCoverage.Coverage;

    /// <summary>Measures.</summary>
    /// <param name="training">The training sprites with as many neighbours as the options ask for, or more.</param>
    /// <param name="sprites">Generated or held-out sprites.</param>
    /// <param name="options">The settings.</param>
    /// <returns><see cref="NotMeasured"/> with no more sprites than <see cref="CheckOptions.ManifoldNeighbours"/>.</returns>
    /// <exception cref="ArgumentException">There are too few neighbours, or the numbers of features differ.</exception>
    public static NeighbourMeasures Of(NearestNeighbours training, FeatureMatrix sprites, CheckOptions options) =>
        sprites.Rows <= options.ManifoldNeighbours ? NotMeasured : Of(training, NearestNeighbours.Within(sprites, options.ManifoldNeighbours), options);

    /// <summary>Measures sprites whose neighbours are known.</summary>
    public static NeighbourMeasures Of(NearestNeighbours training, NearestNeighbours sprites, CheckOptions options)
    {
        var pass = new NeighbourPass(
            training.SquaredRadii(options.ManifoldNeighbours),
            training.SquaredRadii(options.CoverageNeighbours),
            sprites.SquaredRadii(options.ManifoldNeighbours));
        SquaredDistances.Visit(sprites.Features, training.Features, pass.Visit);
        return new NeighbourMeasures(
            new PrecisionRecall(pass.Inside, pass.Recalled), new DensityCoverage(pass.Balls, pass.Covered, options.CoverageNeighbours));
    }
}
