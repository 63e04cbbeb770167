using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>data fetch --json</c> prints.</summary>
/// <param name="Name">The set.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Sprites">How many sprites it has.</param>
/// <param name="Seed">The seed that drew or chose them.</param>
/// <param name="License">Its licence, as SPDX names it.</param>
/// <param name="Source">Whose work it is.</param>
/// <param name="Attribution">Whom the licence asks to be named; null for nobody.</param>
/// <param name="WasThere">Whether the folder held this very set before.</param>
/// <param name="LeftOut">What of the source is not in the set, and why.</param>
internal sealed record FetchResult(
    string Name, string Folder, int Sprites, uint Seed, string? License, string? Source, string? Attribution, bool WasThere, IReadOnlyList<string> LeftOut)
{
    /// <summary>The result of a fetch.</summary>
    public static FetchResult Of(DataSource source, string folder, uint seed, FetchReport report) => new(
        source.Name!, folder, report.Count, seed, source.License, source.Source, source.Attribution, report.Outcome == FetchOutcome.AlreadyThere, report.LeftOut);
}
