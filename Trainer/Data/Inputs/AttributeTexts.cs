using System.Runtime.InteropServices;

namespace GanAssets.Trainer.Data.Inputs;

/// <summary>What an input says of its sprites, in words.</summary>
/// <param name="Place">Where it is said, as messages name it.</param>
/// <param name="Names">The attributes' names, A.</param>
/// <param name="Rows">N rows of A values; an empty one is unknown.</param>
internal sealed record AttributeTexts(string Place, IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The fewest values of an attribute that says anything.</summary>
    public const int FewestValues = 2;

    /// <summary>The most values of an attribute.</summary>
    public const int MostValues = 256;

    private const int Unknown = -1;

    /// <summary>Says nothing of sprites.</summary>
    /// <param name="place">The input.</param>
    /// <param name="count">The number of sprites.</param>
    public static AttributeTexts None(string place, int count) => new(place, [], [.. Enumerable.Repeat<string[]>([], count)]);

    /// <summary>The attributes with their values, and N×A indices of these, -1 for an unknown one.</summary>
    /// <remarks>Values stand in the order of their code points, so that indices do not depend on the rows' order.</remarks>
    /// <exception cref="InputException">An attribute has fewer than <see cref="FewestValues"/> or more than <see cref="MostValues"/> values.</exception>
    public (AttributeSchema Schema, int[] Labels) Resolve()
    {
        var attributes = new AttributeDefinition[Names.Count];
        var labels = new int[Rows.Count * Names.Count];
        for (var column = 0; column < Names.Count; column++)
        {
            attributes[column] = new AttributeDefinition(Names[column], Resolve(column, labels));
            Require(attributes[column]);
        }

        return (new AttributeSchema(attributes), labels);
    }

    // Numbers the values as they come, then by their order.
    private string[] Resolve(int column, int[] labels)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < Rows.Count; row++)
        {
            var value = Rows[row][column];
            if (value.Length == 0)
            {
                labels[(row * Names.Count) + column] = Unknown;
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var isKnown);
            number = isKnown ? number : numbers.Count - 1;
            labels[(row * Names.Count) + column] = number;
        }

        string[] values = [.. numbers.Keys.Order(StringComparer.Ordinal)];
        var places = new int[values.Length];
        foreach (var (place, value) in values.Index())
        {
            places[numbers[value]] = place;
        }

        for (var i = column; i < labels.Length; i += Names.Count)
        {
            labels[i] = labels[i] == Unknown ? Unknown : places[labels[i]];
        }

        return values;
    }

    private void Require(AttributeDefinition attribute)
    {
        var (name, values) = attribute;
        if (values.Count < FewestValues)
        {
            var found = values.Count == 0 ? "no value at all" : $"the one value '{values[0]}'";
            throw new InputException(
                $"{Place}: the attribute '{name}' has {found}; it needs {FewestValues} to {MostValues} different ones, or must be left out.");
        }

        if (values.Count > MostValues)
        {
            throw new InputException(
                $"{Place}: the attribute '{name}' has {values.Count} different values; it may have {FewestValues} to {MostValues}, so leave out what merely numbers the sprites.");
        }
    }
}
