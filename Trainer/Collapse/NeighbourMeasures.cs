namespace GanAssets.Trainer.Collapse;

/// <summary>The measures of neighbours of one set of sprites against the training sprites.</summary>
internal readonly record struct NeighbourMeasures(double Precision, double Recall, double Density, double Coverage)
{
    public static NeighbourMeasures NotMeasured { get; } = new(double.NaN, double.NaN, double.NaN, double.NaN);

    public static NeighbourMeasures Of(NearestNeighbours training, FeatureMatrix sprites, CheckOptions options)
    {
        var densityCoverage = DensityCoverage.Of(training.Balls(options.CoverageNeighbours), sprites);
        return new NeighbourMeasures(
            PrecisionRecall.Precision(training.Balls(options.ManifoldNeighbours), sprites),
            PrecisionRecall.Recall(NeighbourBalls.Around(sprites, options.ManifoldNeighbours), training.Features),
            densityCoverage.Density,
            densityCoverage.Coverage);
    }
}
