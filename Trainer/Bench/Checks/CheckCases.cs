using System.Globalization;
using GanAssets.Trainer.Bench.Plants;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>All cases of <c>bench checks</c>. A new one is a line here.</summary>
public static class CheckCases
{
    private const string Adversarial = "optimizer.discriminator_learning_rate=0.015";
    private const int DrivenSteps = 300;
    private const int EarlySteps = 50;

    private static readonly int[] _lostPercents = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95];

    /// <summary>Generators that a check must flag.</summary>
    public static IReadOnlyList<CheckCase> Faulty { get; } =
    [
        Fault("constant", "one sprite, whatever is asked for", DiversityPlants.Constant),
        Fault("modes-5", "only 5 % of the combinations of attribute values", source => DiversityPlants.LostModes(source, 0.95)),
        Fault("modes-20", "only 20 % of the combinations of attribute values", source => DiversityPlants.LostModes(source, 0.8)),
        Fault("stuck-1", "one attribute value is stuck on 1 sprite", source => DiversityPlants.StuckValue(source, 1)),
        Fault("stuck-3", "one attribute value is stuck on 3 sprites", source => DiversityPlants.StuckValue(source, 3)),
        Fault("ignored-attribute", "one attribute is as it pleases", AttributePlants.Ignored),
        Fault("swapped-values", "two values of one attribute are exchanged", AttributePlants.SwappedValues),
        Fault("permuted-values", "all values of one attribute are exchanged", AttributePlants.PermutedValues),
        Fault("copies", "training sprites", PixelPlants.Copies),
        Fault("changed-copies", "training sprites with one pixel changed", PixelPlants.ChangedCopies),
        Fault("blur", "real sprites, blurred over 3×3 pixels", PixelPlants.Blurred),
        Fault("noise", "random pixels", PixelPlants.Noise),
        Fault("noisy", "real sprites under heavy pixel noise", PixelPlants.Noisy),
        new("gan-50", Expectation.Flagged, $"a GAN stopped at step {EarlySteps}", (subject, stop) =>
            TrainedCase.Check(subject, "gan-50", [], EarlySteps, stop)),
        new("gan-driven", Expectation.Flagged, $"a GAN driven to collapse: no penalties, D's step size × 10, {DrivenSteps} steps", (subject, stop) =>
            TrainedCase.Check(subject, "gan-driven", ["objective.penalty_weight=0", Adversarial], DrivenSteps, stop)),
    ];

    /// <summary>Generators that a check must pass; trained ones come from the command line.</summary>
    public static IReadOnlyList<CheckCase> Faultless { get; } =
    [
        Planted("real", Expectation.Healthy, "real sprites that nothing has seen", source => source.Pool),
        Planted("label-noise", Expectation.Healthy, "real sprites, 5 % of their labels wrong", source => AttributePlants.LabelNoise(source, 0.05)),
    ];

    /// <summary>Generators with less and less variety, to find the smallest collapse that is still flagged.</summary>
    public static IReadOnlyList<CheckCase> Sweeps { get; } =
    [
        .. Sweep("lost-modes", "of the combinations of all attributes are lost", DiversityPlants.LostModes),
        .. Sweep("lost-pairs", "of the combinations of two attributes are lost", DiversityPlants.LostPairs),
        .. Sweep("lost-in-value", "of one value's sprites are lost", DiversityPlants.LostInValue),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CheckCase> All { get; } = [.. Faulty, .. Faultless, .. Sweeps];

    /// <summary>The names by which they are chosen: a sweep's levels have one.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(known => known.Family).Distinct(), HealthyRun.CaseName];

    private static CheckCase Fault(string name, string description, Func<PlantSource, SpriteSet> plant) =>
        Planted(name, Expectation.Flagged, description, plant);

    private static CheckCase Planted(string name, Expectation expected, string description, Func<PlantSource, SpriteSet> plant) =>
        new(name, expected, description, (subject, _) => subject.Check(plant(subject.Source)));

    private static IEnumerable<CheckCase> Sweep(string name, string what, Func<PlantSource, double, SpriteSet> plant) => _lostPercents.Select(percent =>
    {
        var level = percent.ToString("00", CultureInfo.InvariantCulture);
        return Planted($"{name}-{level}", Expectation.Measured, $"{percent} % {what}", source => plant(source, percent / 100.0)) with
        {
            Family = name,
            Lost = percent / 100.0,
        };
    });
}
