using GanAssets.Trainer.Data.Sources.Wesnoth;

namespace GanAssets.Tests.Data.Sources.Wesnoth;

public sealed class WesnothLabelsTests
{
    [TestCase("dwarves/fighter.png", "dwarves", "stand", "toward")]
    [TestCase("dwarves/fighter-ne-axe2.png", "dwarves", "attack", "away")]
    [TestCase("dwarves/thunderer/thunderer-se-run10.png", "dwarves", "move", "toward")]
    [TestCase("elves-wood/archer+female-sword-defend.png", "elves-wood", "defend", "toward")]
    [TestCase("drakes/fire.png", "drakes", "stand", "toward")]
    [TestCase("undead/shadow-n-attack-3.png", "undead", "attack", "away")]
    [TestCase("undead/zombie-wolf-die-2.png", "undead", "die", "toward")]
    [TestCase("human-magi/white-mage-idle-3.png", "human-magi", "stand", "toward")]
    public void Attributes_follow_from_folder_and_name(string path, params string[] expected) =>
        Assert.That(WesnothLabels.Of(path), Is.EqualTo(expected));

    [TestCase("monsters/seahorse-shadow.png")]
    [TestCase("monsters/jinn/sand-halo-6.png")]
    [TestCase("dunefolk/burner/firetrooper_flame6.png")]
    public void A_layer_is_no_unit(string path) => Assert.That(WesnothLabels.Of(path), Is.Null);
}
