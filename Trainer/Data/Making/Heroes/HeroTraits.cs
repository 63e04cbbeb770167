namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>The labelled values of one hero, by name as the art has them.</summary>
internal sealed record HeroTraits(
    string Class, string Skin, string HairStyle, string HairColor, string Headgear, string ArmorColor, string Weapon, string Offhand)
{
    /// <summary>The traits of labels in the order of <see cref="HeroSchema.Attributes"/>.</summary>
    public static HeroTraits Of(ReadOnlySpan<int> labels)
    {
        return new HeroTraits(
            Value(0, labels), Value(1, labels), Value(2, labels), Value(3, labels), Value(4, labels), Value(5, labels), Value(6, labels), Value(7, labels));

        static string Value(int attribute, ReadOnlySpan<int> labels) => HeroSchema.Attributes.Attributes[attribute].Values[labels[attribute]];
    }
}
