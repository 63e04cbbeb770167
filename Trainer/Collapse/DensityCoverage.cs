namespace GanAssets.Trainer.Collapse;

/// <summary>
/// Density and coverage (Naeem et al., "Reliable Fidelity and Diversity Metrics for Generative Models", 2020), with closed balls.
/// </summary>
/// <param name="Density">The mean number of real balls round a fake, over k: about 1 for real sprites, and without upper limit.</param>
/// <param name="Coverage">The share of real sprites whose ball holds a fake, 0 to 1.</param>
public readonly record struct DensityCoverage(double Density, double Coverage)
{
    /// <summary>The number of neighbours in the paper, k.</summary>
    public const int DefaultNeighbours = 5;

    /// <summary>Computes both from one pass over the distances.</summary>
    /// <param name="real">Balls round the real sprites.</param>
    /// <param name="fakes">Features of the generated sprites.</param>
    public static DensityCoverage Of(NeighbourBalls real, FeatureMatrix fakes)
    {
        var members = real.Count(fakes);
        var density = members.BallsOfPoint.Sum(count => (long)count) / ((double)real.Neighbours * fakes.Rows);
        return new DensityCoverage(density, members.ShareOfBallsHit);
    }
}
