using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Cli.Json;

/// <summary>A sprite that <c>generate</c> made.</summary>
/// <param name="Seed">The seed that makes it again.</param>
/// <param name="Attributes">Its value of each attribute, those included that the request left open.</param>
/// <param name="File">Its PNG; null where only a sheet was written.</param>
internal sealed record GeneratedSprite(ulong Seed, IReadOnlyDictionary<string, string> Attributes, string? File)
{
    /// <summary>One sprite of a set.</summary>
    public static GeneratedSprite Of(SpriteSet sprites, int index, ulong seed, string? folder)
    {
        var labels = sprites.LabelsOf(index);
        var attributes = new Dictionary<string, string>();
        for (var a = 0; a < sprites.Schema.Count; a++)
        {
            var attribute = sprites.Schema.Attributes[a];
            attributes[attribute.Name] = attribute.Values[labels[a]];
        }

        return new GeneratedSprite(seed, attributes, folder is null ? null : Path.Combine(folder, sprites.Names[index]));
    }
}
