namespace GanAssets.Trainer.Collapse;

/// <summary>
/// Improved precision and recall (Kynkäänniemi et al., "Improved Precision and Recall Metric for Assessing Generative Models", 2019).
/// </summary>
public static class PrecisionRecall
{
    /// <summary>The number of neighbours in the paper, k.</summary>
    public const int DefaultNeighbours = 3;

    /// <summary>The share of fakes inside some real sprite's ball, 0 to 1: does it look like a real sprite?</summary>
    /// <param name="real">Balls round the real sprites.</param>
    /// <param name="fakes">Features of the generated sprites.</param>
    public static double Precision(NeighbourBalls real, FeatureMatrix fakes) => real.Count(fakes).ShareOfPointsInside;

    /// <summary>The share of real sprites inside some fake's ball, 0 to 1: could the generator have made it?</summary>
    /// <param name="fakes">Balls round the generated sprites.</param>
    /// <param name="real">Features of the real sprites.</param>
    public static double Recall(NeighbourBalls fakes, FeatureMatrix real) => fakes.Count(real).ShareOfPointsInside;
}
