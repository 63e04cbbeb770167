using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Bench.Checks;

/// <summary>A kind of generator of which it is known what a check must say.</summary>
/// <param name="Name">Its name on the command line and in the table.</param>
/// <param name="Expected">What a check must say.</param>
/// <param name="Description">What the generator does, a line.</param>
/// <param name="Check">Makes the generator from a set's sprites and checks it.</param>
public sealed record CheckCase(string Name, Expectation Expected, string Description, Func<CheckSubject, CancellationToken, CheckReport> Check)
{
    /// <summary>The name of the sweep that it is a level of; its own name where it is of none.</summary>
    public string Family { get; init; } = Name;

    /// <summary>The share that the generator has lost of what the sweep takes away; null outside of sweeps.</summary>
    public double? Lost { get; init; }
}
