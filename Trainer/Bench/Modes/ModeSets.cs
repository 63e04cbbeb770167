using GanAssets.Trainer.Bench.Modes.Digits;
using GanAssets.Trainer.Bench.Modes.Points;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>All sets of <c>bench modes</c>. A new one is a line here.</summary>
public static class ModeSets
{
    private const long PointSteps = 30_000;
    private const long QuickPointSteps = 2000;
    private const long DigitSteps = 16_000;
    private const long QuickDigitSteps = 200;

    /// <summary>All of them, in the order of the tables.</summary>
    public static IReadOnlyList<ModeSetSource> All { get; } =
    [
        Points("ring", "8 Gaussians of σ .01 on a circle of radius 1", Mixtures.Ring),
        Points("grid", "25 Gaussians of σ .05 on a grid 2 apart", Mixtures.Grid),
        Points("ring-unbalanced", "The ring, 4 of its 8 modes at a twentieth of the others' weight", Mixtures.UnbalancedRing),
        Points("grid-unbalanced", "The grid, 10 of its 25 modes at a twentieth of the others' weight", Mixtures.UnbalancedGrid),
        new(StackedDigits.SetName, DigitSteps, QuickDigitSteps, StackedDigits.Open) { Data = "digits", IsDefault = false },
    ];

    private static ModeSetSource Points(string name, string description, GaussianMixture mixture) =>
        new(name, PointSteps, QuickPointSteps, context => new PointSet(name, description, mixture, PointNet.Named(context.Net)));
}
