using GanAssets.Trainer.Collapse.Labels;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Modes.Sprites;

/// <summary>The figures by which generators of sprites are compared.</summary>
internal static class SpriteFigures
{
    /// <summary>Coverage × mean attribute accuracy: what methods are ranked by.</summary>
    public static ModeFigure Product { get; } = new("coverage_accuracy", "coverage × accuracy", 3);

    /// <summary>The combinations of all attributes, among those of the held-out sprites, that appear when each is asked for as often as it is held out.</summary>
    public static ModeFigure JointModes { get; } = new("joint_modes", "joint modes", 0);

    /// <summary>The same, of combinations with fewer than five training sprites.</summary>
    public static ModeFigure TailModes { get; } = new("tail_modes", "tail modes", 0);

    /// <summary>All combinations that are asked for.</summary>
    public const string JointAsked = "joint_modes_asked";

    /// <summary>Those with fewer than five training sprites.</summary>
    public const string TailAsked = "tail_modes_asked";

    /// <summary>The figures that a table shows.</summary>
    public static IReadOnlyList<ModeFigure> Shown { get; } =
    [
        Product,
        new(MeasureNames.Coverage, "coverage", 3),
        new(MeasureNames.AttributeAccuracy, "attribute accuracy", 3),
        new(MeasureNames.Recall, "recall", 3),
        new(MeasureNames.Frechet, "Fréchet", 1),
        new(MeasureNames.DistinctShare, "distinct", 3),
        JointModes,
        TailModes,
    ];

    /// <summary>The figures of a report and of joint modes; what could not be measured is left out.</summary>
    /// <param name="report">What the check says.</param>
    /// <param name="modes">All combinations and those of the tail, as the generator and as real sprites show them.</param>
    public static IReadOnlyDictionary<string, Figure> Of(CheckReport report, TailedModes modes)
    {
        var figures = new Dictionary<string, Figure>
        {
            [JointModes.Name] = Shows(modes.Fakes, modes.Real),
            [JointAsked] = new(modes.Real.Combinations, modes.Real.Combinations),
            [TailModes.Name] = Shows(modes.TailFakes, modes.TailReal),
            [TailAsked] = new(modes.TailReal.Combinations, modes.TailReal.Combinations),
        };
        foreach (var figure in Shown.Where(figure => report.Measures.ContainsKey(figure.Name)))
        {
            figures[figure.Name] = report.Measures[figure.Name];
        }

        if (figures.TryGetValue(MeasureNames.Coverage, out var coverage) && figures.TryGetValue(MeasureNames.AttributeAccuracy, out var accuracy))
        {
            figures[Product.Name] = new(coverage.Value * accuracy.Value, coverage.Real * accuracy.Real);
        }

        return figures.Where(figure => figure.Value.IsMeasured()).ToDictionary();
    }

    private static Figure Shows(JointCoverage fakes, JointCoverage real) => new(fakes.Shown, real.Shown);
}
