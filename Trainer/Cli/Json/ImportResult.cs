using System.Text.Json;
using GanAssets.Trainer.Data.Importing;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>data import --json</c> prints.</summary>
/// <param name="Folder">The new set's folder.</param>
/// <param name="Kind">The form that the sprites were in, as <c>table_folder</c> or <c>json_sheet</c>.</param>
/// <param name="Sprites">How many were written.</param>
/// <param name="Width">Width of each in pixels.</param>
/// <param name="Height">Height of each in pixels.</param>
/// <param name="Attributes">The values of each attribute.</param>
/// <param name="PixelScale">The side of the blocks that the input's art consists of; 1 where it is not enlarged.</param>
/// <param name="Notes">What was left out or changed.</param>
internal sealed record ImportResult(
    string Folder,
    string Kind,
    int Sprites,
    int Width,
    int Height,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes,
    int PixelScale,
    IReadOnlyList<string> Notes)
{
    /// <summary>The result of an import.</summary>
    public static ImportResult Of(string folder, ImportedSet imported) => new(
        folder,
        JsonNamingPolicy.SnakeCaseLower.ConvertName(imported.Kind.ToString()),
        imported.Set.Count,
        imported.Set.Width,
        imported.Set.Height,
        imported.Set.Schema.Attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Values),
        imported.Scale,
        imported.Notes);
}
