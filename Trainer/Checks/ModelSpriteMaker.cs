using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Checks;

/// <summary>A model file as a check sees it: asked through the runtime, as a game asks it, and one pixel a block of art.</summary>
/// <param name="generator">The loaded model.</param>
/// <param name="pixelScale">The side of the blocks that each sprite is made of; 1 to take sprites as they are.</param>
public sealed class ModelSpriteMaker(SpriteGenerator generator, int pixelScale) : ISpriteMaker
{
    private const int SeedBits = 32;

    /// <inheritdoc/>
    /// <remarks>What is unknown in a row is left open in the request, and drawn by the model.</remarks>
    /// <exception cref="InputException">So many sprites do not fit into one set.</exception>
    /// <exception cref="SpriteRequestException">The model does not have an attribute or a value.</exception>
    public SpriteSet Make(SpriteSet wanted, long seed)
    {
        var (width, height) = (generator.Card.Width / pixelScale, generator.Card.Height / pixelScale);
        var length = width * height * 4;
        if ((long)wanted.Count * length > Array.MaxLength)
        {
            throw new InputException($"{wanted.Count} sprites of {width}×{height} pixels are too many for one check; give it fewer sprites to compare with.");
        }

        var rgba = new byte[wanted.Count * length];

        // Its exceptions are the runtime's own, as those of Parallel.For are not.
        Parallel.ForAsync(0, wanted.Count, (i, _) =>
        {
            var sprite = new byte[generator.BytesPerSprite];
            generator.Generate(new SpriteRequest(unchecked(((ulong)seed << SeedBits) + (ulong)i), Attributes(wanted, i)), sprite);
            Shrink(sprite).CopyTo(rgba, i * length);
            return ValueTask.CompletedTask;
        }).GetAwaiter().GetResult();
        return new SpriteSet(width, height, rgba, wanted.Schema, wanted.Labels, wanted.Names);
    }

    private static Dictionary<string, string> Attributes(SpriteSet wanted, int index)
    {
        var labels = wanted.LabelsOf(index);
        var attributes = new Dictionary<string, string>();
        for (var a = 0; a < labels.Length; a++)
        {
            if (labels[a] >= 0)
            {
                attributes.Add(wanted.Schema.Attributes[a].Name, wanted.Schema.Attributes[a].Values[labels[a]]);
            }
        }

        return attributes;
    }

    private byte[] Shrink(byte[] sprite) =>
        PixelScale.Shrink(new SpriteSet(generator.Card.Width, generator.Card.Height, sprite, new AttributeSchema([]), [], [""]), pixelScale).Rgba;
}
