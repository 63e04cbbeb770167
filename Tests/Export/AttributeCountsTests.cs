using GanAssets.Trainer.Data;
using GanAssets.Trainer.Export;

namespace GanAssets.Tests.Export;

[TestFixture]
public sealed class AttributeCountsTests
{
    [Test]
    public void Each_value_is_counted()
    {
        var counts = AttributeCounts.Of(TestSprites.Labelled);

        Assert.That(new[] { counts.CountOf(0, 0), counts.CountOf(0, 1) }, Is.EqualTo(new[] { 3, 1 }));
        Assert.That(new[] { counts.CountOf(1, 0), counts.CountOf(1, 1), counts.CountOf(1, 2) }, Is.EqualTo(new[] { 1, 3, 0 }));
    }

    [Test]
    public void Values_of_one_sprite_are_counted_together()
    {
        int[] expected =
        [
            3, 0, 1, 2, 0,
            0, 1, 0, 1, 0,
            1, 0, 1, 0, 0,
            2, 1, 0, 3, 0,
            0, 0, 0, 0, 0,
        ];

        Assert.That(AttributeCounts.Of(TestSprites.Labelled).CoOccurrence.ToArray(), Is.EqualTo(expected));
    }

    [Test]
    public void Unknown_values_are_not_counted()
    {
        var set = TestSprites.Labelled;
        var counts = AttributeCounts.Of(new SpriteSet(1, 1, set.Rgba, set.Schema, [0, -1, -1, 1, 1, 1, -1, -1], set.Names));

        int[] expected =
        [
            1, 0, 0, 0, 0,
            0, 1, 0, 1, 0,
            0, 0, 0, 0, 0,
            0, 1, 0, 2, 0,
            0, 0, 0, 0, 0,
        ];
        Assert.That(counts.CoOccurrence.ToArray(), Is.EqualTo(expected));
    }

    [Test]
    public void Unlabelled_set_has_nothing_to_count() => Assert.That(AttributeCounts.Of(TestSprites.Unlabelled).CoOccurrence.IsEmpty);
}
