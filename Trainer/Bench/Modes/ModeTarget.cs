namespace GanAssets.Trainer.Bench.Modes;

/// <summary>A set and how long methods train on it.</summary>
/// <param name="Set">The set.</param>
/// <param name="Steps">The steps of the generator.</param>
public sealed record ModeTarget(ModeSet Set, long Steps);
