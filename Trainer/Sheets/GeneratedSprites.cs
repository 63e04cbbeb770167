using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Sheets;

/// <summary>Makes sprite sets from a model file, through the runtime that games use.</summary>
public static class GeneratedSprites
{
    /// <summary>Makes sprites from consecutive seeds.</summary>
    /// <param name="generator">The loaded model.</param>
    /// <param name="first">The first request; the others differ from it in their seed alone.</param>
    /// <param name="count">How many.</param>
    /// <returns>The sprites with the attribute values that each was made with, named as files by the model and their seeds.</returns>
    /// <exception cref="SpriteRequestException">The request names an attribute or a value that the model does not have.</exception>
    /// <exception cref="InputException">So many sprites do not fit into one set.</exception>
    public static SpriteSet Make(SpriteGenerator generator, SpriteRequest first, int count)
    {
        if ((long)count * generator.BytesPerSprite > Array.MaxLength)
        {
            throw new InputException($"{count} sprites of {generator.BytesPerSprite} bytes are too many at once; at most {Array.MaxLength / generator.BytesPerSprite} are made at a time.");
        }

        var card = generator.Card;
        var schema = new AttributeSchema(
            [.. card.Attributes.Select(attribute => new AttributeDefinition(attribute.Name, [.. attribute.Values.Select(value => value.Name)]))]);
        var requests = new SpriteRequest[count];
        var labels = new int[count * schema.Count];
        var latent = new float[card.LatentLength];
        for (var i = 0; i < count; i++)
        {
            requests[i] = first.WithSeed(unchecked(first.Seed + (ulong)i));
            generator.Resolve(requests[i], latent, labels.AsSpan(i * schema.Count, schema.Count));
        }

        var rgba = new byte[count * generator.BytesPerSprite];
        generator.GenerateBatch(requests, rgba);
        var name = FileName(card.Name);
        return new SpriteSet(card.Width, card.Height, rgba, schema, labels, [.. requests.Select(request => $"{name}_{request.Seed}.png")]);
    }

    // The same on every system, so that a set made on one can be read on another.
    private static string FileName(string name) =>
        string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '.' ? letter : '_'));
}
