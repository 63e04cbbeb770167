namespace GanAssets.Trainer.Collapse;

/// <summary>The settings of a check. Figures from different settings cannot be compared.</summary>
public sealed record CheckOptions
{
    /// <summary>The neighbours of precision and recall, k.</summary>
    public int ManifoldNeighbours { get; init; } = PrecisionRecall.DefaultNeighbours;

    /// <summary>The neighbours of density and coverage, k.</summary>
    public int CoverageNeighbours { get; init; } = DensityCoverage.DefaultNeighbours;

    /// <summary>
    /// The fewest sprites on each side from which a measure is taken; with fewer it is NaN. With 30 and k = 5, a generator stuck
    /// on one sprite covers about 5 of 30 balls, far from the .97 of real sprites.
    /// </summary>
    public int MinimumSprites { get; init; } = 30;

    /// <summary>
    /// The most held-out and generated sprites that the Fréchet distance is taken from. Its floor shrinks as sprites are added,
    /// while the distance of an imperfect generator does not: without a limit the same generator would look worse beside a larger set.
    /// The distance is not to be trusted with fewer than about these.
    /// </summary>
    public int FrechetSprites { get; init; } = 2000;

    /// <summary>Decides which sprites are taken where there are more than needed.</summary>
    public int Seed { get; init; }
}
