using GanAssets.Trainer.Collapse.Neighbours;

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

    /// <summary>Where a generator can be asked, it is asked for at least so many sprites of each attribute value.</summary>
    public int ValueSprites { get; init; } = 200;

    /// <summary>
    /// The fewest sprites from which something is said about an attribute value at all. A value with fewer real ones makes the
    /// generator at-risk: nobody can tell whether it is diverse there.
    /// </summary>
    public int FewestValueSprites { get; init; } = 8;

    /// <summary>
    /// The fewest sprites on each side from which the Fréchet distance is taken: about 2,000, below which its bias outweighs what it
    /// shows. The kernel distance has no such bias and decides where there are fewer.
    /// </summary>
    public int FewestFrechetSprites { get; init; } = 1500;

    /// <summary>
    /// The most held-out and generated sprites that the Fréchet distance is taken from. Its floor shrinks as sprites are added,
    /// while the distance of an imperfect generator does not: without a limit the same generator would look worse beside a larger set.
    /// </summary>
    public int FrechetSprites { get; init; } = 2000;

    /// <summary>
    /// The most sprites a side that the kernel distance is taken from. It has no bias that more of them would take away, only an interval: of
    /// 5,000 that is about ±.0015, where the nearest limit stands at .05. The time grows with their square.
    /// </summary>
    public int KernelSprites { get; init; } = 5000;

    /// <summary>The most held-out and generated sprites whose pixels are compared with those of all training sprites, which takes time.</summary>
    public int PictureSprites { get; init; } = 1000;

    /// <summary>Decides which sprites are taken where there are more than needed.</summary>
    public int Seed { get; init; }
}
