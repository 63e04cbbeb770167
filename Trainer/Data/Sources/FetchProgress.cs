namespace GanAssets.Trainer.Data.Sources;

/// <summary>How far a fetch is.</summary>
/// <param name="Stage">What is being done, for a person to read.</param>
/// <param name="Done">Sprites made so far.</param>
/// <param name="Total">Sprites to make.</param>
public readonly record struct FetchProgress(string Stage, int Done, int Total);
