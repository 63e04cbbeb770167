namespace GanAssets.Trainer.Bench.Checks;

/// <summary>What <c>bench checks</c> measures.</summary>
/// <param name="Sets">The sets that generators are planted in.</param>
/// <param name="Seeds">The number of seeds, from 1 on.</param>
/// <param name="Cases">The cases of each set and seed.</param>
/// <param name="HealthyRuns">Folders of runs whose generators must pass.</param>
public sealed record ChecksBenchOptions(
    IReadOnlyList<CheckSet> Sets, int Seeds, IReadOnlyList<CheckCase> Cases, IReadOnlyList<string> HealthyRuns);
