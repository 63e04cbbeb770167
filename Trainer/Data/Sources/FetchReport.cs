namespace GanAssets.Trainer.Data.Sources;

/// <summary>What a fetch has done, and what it left out.</summary>
/// <param name="Outcome">Whether there was anything to do.</param>
/// <param name="Count">The number of sprites in the folder.</param>
/// <param name="LeftOut">A line for each kind of thing that the source has and the folder has not; empty where nothing is known to be left out.</param>
public sealed record FetchReport(FetchOutcome Outcome, int Count, IReadOnlyList<string> LeftOut);
