namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>pack --json</c> prints.</summary>
/// <param name="Archive">The file that was written.</param>
/// <param name="Name">The package's name.</param>
/// <param name="Version">The package's version.</param>
/// <param name="Bytes">The size of the archive.</param>
/// <param name="Files">The paths of the package's files.</param>
internal sealed record PackResult(string Archive, string Name, string Version, long Bytes, IReadOnlyList<string> Files);
