namespace GanAssets.Trainer.Bench.Checks;

/// <summary>What tells one row of a bench from another.</summary>
/// <param name="Set">The name of the set.</param>
/// <param name="Case">The name of the case.</param>
/// <param name="Source">What tells this set, or this run, from others of its name.</param>
/// <param name="Seed">The seed.</param>
internal readonly record struct CheckRowKey(string Set, string Case, string Source, int Seed);
