using GanAssets.Trainer.Recipes.Settings;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>Finds what an input says of its sprites among attributes and values that are known already.</summary>
internal static class KnownLabels
{
    private const int Unknown = -1;

    /// <summary>N×A indices by a schema, -1 for unknown ones.</summary>
    /// <param name="listing">The input; one without attributes has all of them unknown.</param>
    /// <param name="schema">The attributes; the input may have them in another order.</param>
    /// <exception cref="InputException">The input lacks an attribute, or has one or a value that the schema does not.</exception>
    public static int[] Of(InputListing listing, AttributeSchema schema)
    {
        var texts = listing.Attributes;
        var labels = new int[texts.Rows.Count * schema.Count];
        Array.Fill(labels, Unknown);
        if (texts.Names.Count == 0)
        {
            return labels;
        }

        RequireSame(texts, schema);
        for (var attribute = 0; attribute < schema.Count; attribute++)
        {
            var (name, values) = schema.Attributes[attribute];
            var column = texts.Names.Index().Single(one => one.Item == name).Index;
            var places = values.Index().ToDictionary(value => value.Item, value => value.Index, StringComparer.Ordinal);
            for (var row = 0; row < texts.Rows.Count; row++)
            {
                if (texts.Rows[row][column] is { Length: > 0 } value)
                {
                    labels[(row * schema.Count) + attribute] = places.TryGetValue(value, out var place)
                        ? place
                        : throw new InputException(
                            $"{texts.Place}: {listing.Names[row]} has '{name}={value}', a value that the set to compare with lacks; the nearest that it has is '{EditDistance.Nearest(value, values)}'.");
                }
            }
        }

        return labels;
    }

    private static void RequireSame(AttributeTexts texts, AttributeSchema schema)
    {
        var known = schema.Attributes.Select(attribute => attribute.Name).ToArray();
        if (texts.Names.Except(known).FirstOrDefault() is { } extra)
        {
            throw new InputException(known.Length == 0
                ? $"{texts.Place}: has the attribute '{extra}', and the set to compare with has none; give both the same attributes, or none."
                : $"{texts.Place}: has the attribute '{extra}', which the set to compare with lacks; the nearest that it has is '{EditDistance.Nearest(extra, known)}'.");
        }

        if (known.Except(texts.Names).FirstOrDefault() is { } lacking)
        {
            throw new InputException($"{texts.Place}: lacks the attribute '{lacking}' of the set to compare with; give it that column, and leave its cells empty where nobody knows.");
        }
    }
}
