using GanAssets.Trainer.Data.Sources.Emoji;

namespace GanAssets.Tests.Data.Sources.Emoji;

public sealed class EmojiLabelsTests
{
    [TestCase("1F3FB", "light")]
    [TestCase("1F3FC", "medium-light")]
    [TestCase("1F3FD", "medium")]
    [TestCase("1F3FE", "medium-dark")]
    [TestCase("1F3FF", "dark")]
    [TestCase("1F3FF-1F3FF", "dark")]
    [TestCase("1F3FB-1F3FF", "mixed")]
    [TestCase(null, "none")]
    public void Skin_tone_is_what_all_the_emoji_s_people_have(string? tones, string expected) =>
        Assert.That(EmojiLabels.Of(Emoji("person", "ADULT"), tones)[1], Is.EqualTo(expected));

    [TestCase("person-role", "WOMAN PILOT", "woman")]
    [TestCase("person-role", "MAN PILOT", "man")]
    [TestCase("person-role", "PILOT", "person")]
    [TestCase("person", "MAN: RED HAIR", "man")]
    [TestCase("person-fantasy", "MERMAID", "woman")]
    [TestCase("person-sport", "WOMEN WRESTLING", "group")]
    [TestCase("family", "FAMILY: MAN, BOY", "group")]
    [TestCase("hand-fingers-open", "WAVING HAND SIGN", "hand")]
    [TestCase("body-parts", "EAR", "body-part")]
    [TestCase("person-symbol", "FOOTPRINTS", "none")]
    [TestCase("animal-mammal", "MONKEY", "none")]
    public void Figure_follows_from_subcategory_and_name(string subcategory, string name, string expected) =>
        Assert.That(EmojiLabels.Of(Emoji(subcategory, name), null)[2], Is.EqualTo(expected));

    private static EmojiEntry Emoji(string subcategory, string name) => new(name, "People & Body", subcategory, "a.png", 0, 0, true);
}
