namespace GanAssets.Trainer.Bench.Early;

/// <summary>One run of the early bench; a line of its file.</summary>
/// <param name="Set">The set that the start was trained on.</param>
/// <param name="Start">What tells the start from others.</param>
/// <param name="Kind">How the run was trained.</param>
/// <param name="Seed">Its seed.</param>
/// <param name="Steps">The steps of the whole run.</param>
/// <param name="Switch">The step up to which every run is trained as the start was.</param>
/// <param name="BrokeDown">Whether it ended before, with figures that are no numbers.</param>
/// <param name="Checks">The full checks from the switch on, a tick apart.</param>
/// <param name="Warnings">The warnings of the whole run.</param>
public sealed record EarlyRow(
    string Set,
    string Start,
    EarlyKind Kind,
    int Seed,
    long Steps,
    long Switch,
    bool BrokeDown,
    IReadOnlyList<DenseCheck> Checks,
    IReadOnlyList<EarlyWarning> Warnings)
{
    // Of what is hardly covered, chance makes the half.
    private const double LeastCoverage = 0.5;
    private const double Tolerance = 0.1;

    /// <summary>What must not be measured twice.</summary>
    internal (string Start, EarlyKind Kind, int Seed, long Steps) Key => (Start, Kind, Seed, Steps);

    /// <summary>The first step at which some value's coverage was half of that at the switch, or less; null if none ever was.</summary>
    public long? HalvedStep() => Checks.FirstOrDefault(check => Checks[0].Values.Any(value =>
        value.Value >= LeastCoverage && check.Values.GetValueOrDefault(value.Key, 1) <= value.Value / 2))?.Step;

    /// <summary>The step of the first warning after the switch; null without one.</summary>
    public long? WarnedStep() => Warnings.Where(warning => warning.Step > Switch).Select(warning => (long?)warning.Step).Min();

    /// <summary>Whether the warning came within a tenth of the run's steps after <see cref="HalvedStep"/>, or before it.</summary>
    public bool IsInTime() => WarnedStep() is { } warned && HalvedStep() is { } halved && warned <= halved + (Tolerance * Steps);
}
