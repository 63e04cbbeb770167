using GanAssets.Trainer;
using GanAssets.Trainer.Data.Sources.Collecting;

namespace GanAssets.Tests.Data.Sources.Collecting;

public sealed class SpriteCollectionTests
{
    [Test]
    public void Colours_under_full_transparency_make_no_difference()
    {
        var sprites = new SpriteCollection(2, 1);
        sprites.Add(new CollectedSprite("a", [], [1, 2, 3, 255, 9, 9, 9, 0]));
        sprites.Add(new CollectedSprite("b", [], [1, 2, 3, 255, 0, 0, 0, 0]));
        sprites.Add(new CollectedSprite("c", [], [5, 5, 5, 0, 9, 9, 9, 0]));
        Assert.That(sprites.Sprites.Select(sprite => sprite.File), Is.EqualTo(new[] { "a" }));
        Assert.That(sprites.LeftOut, Is.EqualTo(new[] { "1 wholly transparent", "1 that look exactly like another" }));
    }

    [Test]
    public void A_value_that_becomes_rare_because_another_is_left_out_goes_too()
    {
        var sprites = Of(("red", "big"), ("red", "big"), ("red", "small"), ("blue", "small"), ("red", "big"));
        sprites.LeaveOutRareValues(2);
        Assert.That(sprites.Sprites.Select(sprite => sprite.File), Is.EqualTo(new[] { "0", "1", "4" }));
        Assert.That(sprites.LeftOut, Is.EqualTo(new[] { "1 of color=blue, fewer than 2", "1 of size=small, fewer than 2" }));
    }

    [Test]
    public void A_smaller_number_of_one_seed_is_part_of_a_larger_one()
    {
        var (three, six) = (Kept(3, 5), Kept(6, 5));
        Assert.That(three, Is.SubsetOf(six));
        Assert.That(six, Is.Ordered);
        Assert.That(Kept(6, 6), Is.Not.EqualTo(six));
    }

    [TestCase(0)]
    [TestCase(11)]
    public void A_number_out_of_range_is_refused(int count) => Assert.That(
        () => Kept(count, 1), Throws.TypeOf<InputException>().With.Message.Contains("from 1 to 10"));

    private static string[] Kept(int count, uint seed)
    {
        var sprites = Of([.. Enumerable.Repeat(("red", "big"), 10)]);
        sprites.Keep(count, seed);
        return [.. sprites.Sprites.Select(sprite => sprite.File)];
    }

    private static SpriteCollection Of(params (string Color, string Size)[] values)
    {
        var sprites = new SpriteCollection(1, 1, "color", "size");
        foreach (var (index, (color, size)) in values.Index())
        {
            sprites.Add(new CollectedSprite($"{index}", [color, size], [(byte)index, 0, 0, 255]));
        }

        return sprites;
    }
}
