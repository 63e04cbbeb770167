using GanAssets.Trainer.Data;

namespace GanAssets.Trainer.Checks;

/// <summary>Refuses a model and a sprite set that do not speak of the same attributes; their order does not matter.</summary>
internal static class SameAttributes
{
    /// <summary>Requires the same attributes with the same values.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="card">Its card.</param>
    /// <param name="set">The set.</param>
    /// <param name="schema">Its attributes.</param>
    /// <exception cref="InputException">They differ.</exception>
    public static void Require(string model, ModelCard card, string set, AttributeSchema schema)
    {
        var known = card.Attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Values.Select(value => value.Name).ToArray());
        var given = schema.Attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Values.ToArray());
        RequireSame("attribute", known.Keys, given.Keys);
        foreach (var (name, values) in known)
        {
            RequireSame($"value of '{name}'", values, given[name]);
        }

        void RequireSame(string what, IReadOnlyCollection<string> ofModel, IReadOnlyCollection<string> ofSet)
        {
            if (ofModel.Except(ofSet).FirstOrDefault() is { } lacking)
            {
                throw new InputException($"{set}: lacks the {what} '{lacking}', which the model {model} knows ({Has(ofSet)}); give the sprites that the model was trained on.");
            }

            if (ofSet.Except(ofModel).FirstOrDefault() is { } extra)
            {
                throw new InputException($"{set}: has the {what} '{extra}', which the model {model} does not know ({Has(ofModel)}); give the sprites that the model was trained on.");
            }
        }
    }

    private static string Has(IReadOnlyCollection<string> names) => names.Count == 0 ? "there is none" : $"there are: {string.Join(", ", names)}";
}
