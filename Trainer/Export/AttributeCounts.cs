using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Export;

/// <summary>
/// How often attribute values occur in a sprite set, alone and together, unknown ones left out; the runtime draws open
/// attributes by it.
/// </summary>
public sealed class AttributeCounts
{
    private readonly int[] _together;
    private readonly int[] _firstValue;

    private AttributeCounts(AttributeSchema schema, int[] together, int[] firstValue)
    {
        Schema = schema;
        _together = together;
        _firstValue = firstValue;
    }

    /// <summary>The attributes that were counted.</summary>
    public AttributeSchema Schema { get; }

    /// <summary>
    /// V×V counts, row-major, where V is the number of values over all attributes in schema order: the sprites that hold
    /// both of two values. The diagonal holds the sprites with one value.
    /// </summary>
    public ReadOnlySpan<int> CoOccurrence => _together;

    /// <summary>Counts the values in a sprite set.</summary>
    public static AttributeCounts Of(SpriteSet sprites)
    {
        var schema = sprites.Schema;
        var values = schema.ValueCount;
        var firstValue = new int[schema.Count];
        for (var attribute = 1; attribute < schema.Count; attribute++)
        {
            firstValue[attribute] = firstValue[attribute - 1] + schema.Attributes[attribute - 1].Values.Count;
        }

        var together = new int[values * values];
        for (var sprite = 0; sprite < sprites.Count; sprite++)
        {
            var labels = sprites.LabelsOf(sprite);
            for (var a = 0; a < labels.Length; a++)
            {
                for (var b = 0; b < labels.Length; b++)
                {
                    if (labels[a] >= 0 && labels[b] >= 0)
                    {
                        together[((firstValue[a] + labels[a]) * values) + firstValue[b] + labels[b]]++;
                    }
                }
            }
        }

        return new AttributeCounts(schema, together, firstValue);
    }

    /// <summary>The number of sprites with a value, given by the indices of the attribute and of the value in it.</summary>
    public int CountOf(int attribute, int value)
    {
        var index = _firstValue[attribute] + value;
        return _together[(index * Schema.ValueCount) + index];
    }
}
