using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Making;
using GanAssets.Trainer.Data.Sources;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>data make --json</c> prints.</summary>
/// <param name="Name">The set.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Sprites">How many sprites it has.</param>
/// <param name="Seed">The seed that drew them.</param>
/// <param name="Tail">The exponent of Zipf's law; 0 for uniform.</param>
/// <param name="License">Its licence, as SPDX names it.</param>
/// <param name="Source">Whose work it is.</param>
/// <param name="WasThere">Whether the folder held this very set before.</param>
/// <param name="Contact">The picture of its first sprites; null where none was asked for.</param>
internal sealed record MakeResult(
    string Name, string Folder, int Sprites, uint Seed, double Tail, string? License, string? Source, bool WasThere, string? Contact)
{
    /// <summary>The result of a request.</summary>
    public static MakeResult Of(DataSource source, MakeRequest request, FetchOutcome outcome) => new(
        source.Name!, request.Folder, request.Count, request.Seed, request.Tail, source.License, source.Source, outcome == FetchOutcome.AlreadyThere, request.Contact);
}
