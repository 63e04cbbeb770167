namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>What a hero can be. Every value shows in every combination, so none is ever hidden.</summary>
internal static class HeroSchema
{
    /// <summary>The attributes; the places of their labels are the constants below.</summary>
    public static AttributeSchema Attributes { get; } = new(
    [
        new("class", ["warrior", "mage", "rogue", "cleric", "ranger"]),
        new("skin", ["light", "tan", "dark", "green"]),
        new("hair_style", ["short", "long", "spiky", "ponytail", "curly"]),
        new("hair_color", ["black", "brown", "blond", "red", "white", "pink"]),
        new("headgear", ["none", "helmet", "hat", "crown"]),
        new("armor_color", ["red", "blue", "green", "purple", "gold", "black"]),
        new("weapon", ["sword", "axe", "bow", "staff", "dagger", "spear"]),
        new("offhand", ["none", "shield", "book", "torch"]),
    ]);

    /// <summary>The number of joint combinations.</summary>
    public static int Combinations { get; } = Attributes.Attributes.Aggregate(1, (product, attribute) => product * attribute.Values.Count);

    /// <summary>The values of a combination.</summary>
    /// <param name="combination">From 0 to below <see cref="Combinations"/>.</param>
    /// <returns>An index per attribute.</returns>
    public static int[] LabelsOf(int combination)
    {
        var labels = new int[Attributes.Count];
        for (var a = labels.Length - 1; a >= 0; a--)
        {
            (combination, labels[a]) = Math.DivRem(combination, Attributes.Attributes[a].Values.Count);
        }

        return labels;
    }
}
