using GanAssets.Trainer.Collapse;

namespace GanAssets.Trainer.Bench.Modes.Points;

/// <summary>The mixtures on which methods against mode collapse are compared.</summary>
public static class Mixtures
{
    private const int RingModes = 8;
    private const int GridSide = 5;
    private const double RareShare = 1.0 / 20;

    /// <summary>8 Gaussians of σ .01 on the circle of radius 1, their centres at 2πk/8.</summary>
    public static GaussianMixture Ring { get; } = new(
        Centres(RingModes, mode => (Math.Cos(2 * Math.PI * mode / RingModes), Math.Sin(2 * Math.PI * mode / RingModes))),
        0.01,
        GaussianMixture.Unbalanced(RingModes, 0, 1));

    /// <summary>25 Gaussians of σ .05 at {−4, −2, 0, 2, 4}².</summary>
    public static GaussianMixture Grid { get; } = new(
        Centres(GridSide * GridSide, mode => ((2 * (mode / GridSide)) - (GridSide - 1), (2 * (mode % GridSide)) - (GridSide - 1))),
        0.05,
        GaussianMixture.Unbalanced(GridSide * GridSide, 0, 1));

    /// <summary>The ring with 4 modes at a twentieth of the others' weight.</summary>
    public static GaussianMixture UnbalancedRing { get; } = Ring with { Weights = GaussianMixture.Unbalanced(RingModes, 4, RareShare) };

    /// <summary>The grid with 10 modes at a twentieth of the others' weight.</summary>
    public static GaussianMixture UnbalancedGrid { get; } = Grid with { Weights = GaussianMixture.Unbalanced(GridSide * GridSide, 10, RareShare) };

    private static FeatureMatrix Centres(int modes, Func<int, (double X, double Y)> place)
    {
        var centres = Enumerable.Range(0, modes).Select(place);
        return new FeatureMatrix([.. centres.SelectMany(centre => new[] { (float)centre.X, (float)centre.Y })], modes, 2);
    }
}
