namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>
/// Density and coverage (Naeem et al., "Reliable Fidelity and Diversity Metrics for Generative Models", 2020), with closed balls.
/// </summary>
/// <param name="Balls">For each fake the number of real sprites' balls that it lies in.</param>
/// <param name="Covered">For each real sprite whether its ball holds a fake.</param>
/// <param name="Neighbours">The number of neighbours that each ball reaches to, k.</param>
public sealed record DensityCoverage(IReadOnlyList<int> Balls, IReadOnlyList<bool> Covered, int Neighbours)
{
    /// <summary>The number of neighbours in the paper, k.</summary>
    public const int DefaultNeighbours = 5;

    /// <summary>The mean number of real balls round a fake, over k: about 1 for real sprites, and without upper limit.</summary>
    public double Density { get; } = Balls.Sum(count => (long)count) / ((double)Neighbours * Balls.Count);

    /// <summary>The share of real sprites whose ball holds a fake, 0 to 1.</summary>
    public double Coverage { get; } = Covered.Count(each => each) / (double)Covered.Count;
}
