using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>What <c>generate --json</c> prints.</summary>
/// <param name="Model">The model file.</param>
/// <param name="Sheet">The picture of all sprites; null where none was asked for.</param>
/// <param name="Folder">The folder of the single sprites; null where none was asked for.</param>
/// <param name="Sprites">The sprites, in the order of the sheet.</param>
internal sealed record GenerateResult(string Model, string? Sheet, string? Folder, IReadOnlyList<GeneratedSprite> Sprites)
{
    /// <summary>Lists what was made from consecutive seeds.</summary>
    public static GenerateResult Of(string model, string? sheet, string? folder, SpriteSet sprites, ulong firstSeed) => new(
        model, sheet, folder, [.. Enumerable.Range(0, sprites.Count).Select(i => GeneratedSprite.Of(sprites, i, unchecked(firstSeed + (ulong)i), folder))]);
}
