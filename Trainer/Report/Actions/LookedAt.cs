namespace GanAssets.Trainer.Report.Actions;

/// <summary>What a look at training sprites has found.</summary>
/// <param name="Step">Steps taken.</param>
/// <param name="Share">The share that was never made, 0…1.</param>
public readonly record struct LookedAt(long Step, double Share);
