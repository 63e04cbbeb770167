using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>export --json</c> prints.</summary>
/// <param name="Model">The model file; null where the generator has collapsed, and none was written.</param>
/// <param name="Bytes">Its size; null without a file.</param>
/// <param name="Check">The check that it went through.</param>
internal sealed record ExportResult(string? Model, long? Bytes, CheckReport Check);
