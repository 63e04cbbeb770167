namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>What a pixel of a hero is made of. The art names these; each hero binds the first nine to ramps of its own.</summary>
internal enum Material
{
    None,
    Skin,
    Hair,
    Armor,
    Eye,
    Belt,
    Boots,
    Pants,
    Gem,
    Cover,
    Leather,
    Steel,
    Gold,
    Chalk,
    Night,
    Rose,
    Fire,
}
