namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>What differs between heroes of the same labels.</summary>
/// <param name="Eyes">Their colour.</param>
/// <param name="Belt">What the belt is made of.</param>
/// <param name="Boots">What the boots are made of.</param>
/// <param name="Pants">What the trousers are made of.</param>
/// <param name="Gem">The colour of the staff's gem.</param>
/// <param name="Cover">What the book is bound in.</param>
/// <param name="Brow">Which brows, 0 to 1.</param>
/// <param name="Mouth">Which mouth, 0 to 2.</param>
/// <param name="Cheek">Which cheeks, 0 to 2.</param>
/// <param name="Fringe">Which fringe, 0 to 1.</param>
/// <param name="Emblem">Which ornament of the clothes, 0 to 2.</param>
/// <param name="Legs">Which stance of the legs, 0 to 2.</param>
/// <param name="Nod">Rows that the head is lowered by, 0 to 1.</param>
/// <param name="WeaponLift">Rows that the weapon is lifted by, 0 to 2.</param>
/// <param name="OffhandLift">Rows that the other hand is lifted by, 0 to 1.</param>
internal sealed record HeroDetails(
    string Eyes, string Belt, string Boots, string Pants, string Gem, string Cover,
    int Brow, int Mouth, int Cheek, int Fringe, int Emblem, int Legs, int Nod, int WeaponLift, int OffhandLift)
{
    private static readonly string[] AllEyes = ["eye.brown", "eye.blue", "eye.green", "eye.violet"];
    private static readonly string[] AllBelts = ["leather", "steel", "night"];
    private static readonly string[] AllBoots = ["leather", "night", "rose"];
    private static readonly string[] AllPants = ["night", "leather", "steel"];
    private static readonly string[] AllGems = ["gem.blue", "gem.red", "gem.green"];
    private static readonly string[] AllCovers = ["armor.red", "armor.blue", "armor.green"];

    /// <summary>Draws details, all equally likely.</summary>
    public static HeroDetails Draw(SplitMix64 random)
    {
        return new HeroDetails(
            Pick(AllEyes), Pick(AllBelts), Pick(AllBoots), Pick(AllPants), Pick(AllGems), Pick(AllCovers),
            random.NextBelow(2), random.NextBelow(3), random.NextBelow(3), random.NextBelow(2), random.NextBelow(3), random.NextBelow(3),
            random.NextBelow(2), random.NextBelow(3), random.NextBelow(2));

        string Pick(string[] all) => all[random.NextBelow(all.Length)];
    }
}
