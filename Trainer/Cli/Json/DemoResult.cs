using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>demo --json</c> prints.</summary>
/// <param name="Set">The folder of the sprites that it was trained on.</param>
/// <param name="Run">The run folder.</param>
/// <param name="Model">The model file; null where the generator has collapsed, and none was written.</param>
/// <param name="Sheet">The picture; null without a model.</param>
/// <param name="Check">The check of the generator.</param>
internal sealed record DemoResult(string Set, string Run, string? Model, string? Sheet, CheckReport Check);
