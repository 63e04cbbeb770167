namespace GanAssets.Trainer.Data;

/// <summary>Sprites of one size with their attributes: what every accepted input becomes.</summary>
public sealed class SpriteSet
{
    /// <summary>Wraps the arrays; they are kept, not copied.</summary>
    /// <param name="width">Width of each sprite in pixels.</param>
    /// <param name="height">Height of each sprite in pixels.</param>
    /// <param name="rgba">N×H×W×4 bytes, straight alpha, first row on top.</param>
    /// <param name="schema">The attributes.</param>
    /// <param name="labels">N×A indices of attribute values; −1 where unknown.</param>
    /// <param name="names">A name per sprite, its file's as a rule.</param>
    /// <exception cref="ArgumentException">The arrays' lengths do not belong together.</exception>
    public SpriteSet(int width, int height, byte[] rgba, AttributeSchema schema, int[] labels, IReadOnlyList<string> names)
    {
        if (rgba.Length != names.Count * width * height * 4)
        {
            throw new ArgumentException($"{names.Count} sprites of {width}×{height} need {names.Count * width * height * 4} bytes, not {rgba.Length}.", nameof(rgba));
        }

        if (labels.Length != names.Count * schema.Count)
        {
            throw new ArgumentException($"{names.Count} sprites with {schema.Count} attributes need {names.Count * schema.Count} labels, not {labels.Length}.", nameof(labels));
        }

        Width = width;
        Height = height;
        Rgba = rgba;
        Schema = schema;
        Labels = labels;
        Names = names;
    }

    /// <summary>Width of each sprite in pixels.</summary>
    public int Width { get; }

    /// <summary>Height of each sprite in pixels.</summary>
    public int Height { get; }

    /// <summary>N×H×W×4 bytes, straight alpha, first row on top.</summary>
    public byte[] Rgba { get; }

    /// <summary>The attributes.</summary>
    public AttributeSchema Schema { get; }

    /// <summary>N×A indices of attribute values; −1 where unknown.</summary>
    public int[] Labels { get; }

    /// <summary>A name per sprite.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The number of sprites, N.</summary>
    public int Count => Names.Count;

    /// <summary>The bytes of one sprite.</summary>
    public int SpriteLength => Width * Height * 4;

    /// <summary>The pixels of one sprite, H×W×4 bytes.</summary>
    public ReadOnlySpan<byte> Pixels(int index) => Rgba.AsSpan(index * SpriteLength, SpriteLength);

    /// <summary>The attribute values of one sprite, A indices; −1 where unknown.</summary>
    public ReadOnlySpan<int> LabelsOf(int index) => Labels.AsSpan(index * Schema.Count, Schema.Count);

    /// <summary>Whether the value of an attribute is unknown for some sprite.</summary>
    /// <param name="attribute">The attribute's index.</param>
    public bool HasUnknown(int attribute)
    {
        for (var i = attribute; i < Labels.Length; i += Schema.Count)
        {
            if (Labels[i] < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sprites at the given indices, in that order, copied.</summary>
    public SpriteSet Subset(ReadOnlySpan<int> indices)
    {
        var rgba = new byte[indices.Length * SpriteLength];
        var labels = new int[indices.Length * Schema.Count];
        var names = new string[indices.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            Pixels(indices[i]).CopyTo(rgba.AsSpan(i * SpriteLength));
            LabelsOf(indices[i]).CopyTo(labels.AsSpan(i * Schema.Count));
            names[i] = Names[indices[i]];
        }

        return new SpriteSet(Width, Height, rgba, Schema, labels, names);
    }
}
