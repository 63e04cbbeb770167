using GanAssets.Tests.Data.Deduplication;
using GanAssets.Trainer.Data.Inspection;
using static GanAssets.Tests.Data.Inspection.LabelledSprites;

namespace GanAssets.Tests.Data.Inspection;

internal sealed class WarningTests
{
    private const int Enough = 600;

    [Test]
    public void Balanced_independent_labels_give_no_warning()
    {
        var random = new Random(1);

        Assert.That(Warnings([("a", 3), ("b", 4)], Rows(Enough, _ => [random.Next(3), random.Next(4)])), Is.Empty);
    }

    [Test]
    public void Few_sprites_are_told() =>
        Assert.That(Warnings([], Rows(30, _ => [])), Is.EqualTo(new[]
        {
            "There are only 30 sprites: a model of so few mostly repeats them. Better are 500 or more, best some thousands.",
        }));

    [Test]
    public void Rare_values_are_named_the_rarest_first() =>
        Assert.That(Warnings([("a", 8)], Rows(Enough, sprite => [sprite < 21 ? (sprite < 6 ? sprite : 6) : 7])), Is.EqualTo(new[]
        {
            "a: 7 of 8 values have fewer than 20 sprites, too few to learn them well: 0 (1), 1 (1), 2 (1), 3 (1) and 3 more.",
        }));

    [Test]
    public void Nearly_constant_attribute_is_told() =>
        Assert.That(Warnings([("a", 2)], Rows(2 * Enough, sprite => [sprite < 22 ? 1 : 0])), Is.EqualTo(new[]
        {
            "a is nearly constant: 98.2 % of the sprites have 0.",
        }));

    [Test]
    public void Mostly_unknown_attribute_is_told() =>
        Assert.That(Warnings([("a", 2)], Rows(Enough, sprite => [sprite < 200 ? sprite % 2 : -1])), Is.EqualTo(new[]
        {
            "a is unknown for 66.7 % of the sprites.",
        }));

    [Test]
    public void Attribute_that_another_decides_is_told_once() =>
        Assert.That(Warnings([("wide", 2), ("fine", 4)], Rows(Enough, sprite => [sprite % 4 / 2, sprite % 4])), Is.EqualTo(new[]
        {
            "wide follows from fine: no value of fine occurs with two values of wide, so a model cannot vary them apart.",
        }));

    [Test]
    public void Attributes_that_decide_one_another_are_told_once() =>
        Assert.That(Warnings([("a", 3), ("b", 3)], Rows(Enough, sprite => [sprite % 3, 2 - (sprite % 3)])), Is.EqualTo(new[]
        {
            "a and b say the same: each value of one goes with one value of the other. One of them is enough.",
        }));

    [Test]
    public void Value_of_its_own_for_each_sprite_decides_nothing() =>
        Assert.That(Warnings([("id", 40), ("b", 2)], Rows(40, sprite => [sprite, sprite % 2])), Has.None.Contains("follows from"));

    [Test]
    public void Equal_sprites_with_different_labels_are_told()
    {
        var pixels = Speckled.Draw(Enough, seed: 1);
        Speckled.Copy(pixels, 7, 11);

        var warnings = Inspector.Inspect(Speckled.Labelled(pixels, sprite => sprite % 3)).Warnings;

        Assert.That(warnings, Is.EqualTo(new[] { "Equal sprites have different labels (kind): 7.png and 11.png. One of the labels must be wrong." }));
    }

    [Test]
    public void Many_duplicates_are_told()
    {
        var set = Speckled.Draw(Enough, seed: 2);
        for (var copy = 100; copy < 112; copy++)
        {
            Speckled.Copy(set, 0, copy);
        }

        Assert.That(Inspector.Inspect(set).Warnings, Is.EqualTo(new[]
        {
            "12 sprites (2 %) only repeat others, which a model then makes more often; --dedupe leaves them out.",
        }));
    }

    [Test]
    public void Empty_sprites_and_stray_translucent_pixels_are_told()
    {
        var set = Speckled.Draw(Enough, seed: 3);
        set.Rgba.AsSpan(5 * set.SpriteLength, set.SpriteLength).Clear();
        set.Rgba[3] = 100;

        var report = Inspector.Inspect(set);

        Assert.That(report.Warnings, Has.Count.EqualTo(2));
        Assert.That(report.Warnings, Has.Some.EqualTo("1 sprite shows nothing: 5.png.").And.Some.StartsWith("Fewer than 1 pixel in 1000 is translucent"));
    }

    private static IReadOnlyList<string> Warnings((string, int)[] attributes, int[][] rows) => Inspector.Inspect(Make(attributes, rows)).Warnings;
}
