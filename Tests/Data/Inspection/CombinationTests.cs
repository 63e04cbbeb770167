using GanAssets.Trainer.Data.Inspection;
using static GanAssets.Tests.Data.Inspection.LabelledSprites;

namespace GanAssets.Tests.Data.Inspection;

internal sealed class CombinationTests
{
    [Test]
    public void Joint_combinations_are_counted_and_the_rarest_named()
    {
        // Six combinations: 00 and 01 six times, 10 twice, 11 four times, 20 five times, 21 never.
        int[][] rows = [.. Repeat(6, 0, 0), .. Repeat(6, 0, 1), .. Repeat(2, 1, 0), .. Repeat(4, 1, 1), .. Repeat(5, 2, 0)];

        var use = Inspector.Inspect(Make([("a", 3), ("b", 2)], rows)).Combinations!;

        Assert.That((use.Possible, use.Seen, use.Rare), Is.EqualTo((6.0, 5, 2)));
        Assert.That(use.Rarest.Select(rare => $"{rare}: {rare.Count}"), Is.EqualTo(new[] { "a=2, b=1: 0", "a=1, b=0: 2", "a=1, b=1: 4", "a=2, b=0: 5", "a=0, b=0: 6" }));
    }

    [Test]
    public void Sprites_with_an_unknown_attribute_belong_to_no_combination()
    {
        int[][] rows = [.. Repeat(5, 0, 0), .. Repeat(5, 0, -1), .. Repeat(5, -1, 1), .. Repeat(5, 1, 1)];

        var report = Inspector.Inspect(Make([("a", 2), ("b", 2)], rows));

        Assert.That((report.Combinations!.Seen, report.Combinations.Rare), Is.EqualTo((2, 0)));
        Assert.That(report.Attributes["a"].Unknown, Is.EqualTo(5));
        Assert.That(report.Attributes["a"].Values, Is.EqualTo(new Dictionary<string, int> { ["0"] = 10, ["1"] = 5 }));
        Assert.That(report.Attributes["b"].Values, Is.EqualTo(new Dictionary<string, int> { ["0"] = 5, ["1"] = 10 }));
    }

    [Test]
    public void Missing_combinations_are_not_named_where_hardly_any_can_occur()
    {
        var attributes = Enumerable.Range(0, 40).Select(i => ($"a{i:D2}", 100)).ToArray();

        var use = Inspector.Inspect(Make(attributes, Rows(20, sprite => [.. attributes.Select((_, i) => (sprite * i) % 100)]))).Combinations!;

        Assert.That(use.Possible, Is.EqualTo(1e80).Within(1e-9).Percent);
        Assert.That((use.Seen, use.Rare), Is.EqualTo((20, 20)));
        Assert.That(use.Rarest.Select(rare => rare.Count), Is.All.EqualTo(1));
    }

    [Test]
    public void Pairs_that_chance_would_have_made_most_frequent_are_named_first()
    {
        // a=0 and b=0 are the most frequent values of their attributes and never meet; c meets all.
        int[][] rows = [.. Repeat(30, 0, 1, 0), .. Repeat(30, 1, 0, 1), .. Repeat(30, 0, 1, 1), .. Repeat(30, 2, 0, 0), .. Repeat(1, 2, 1, 0)];

        var use = Inspector.Inspect(Make([("a", 3), ("b", 2), ("c", 2)], rows)).Pairs!;

        Assert.That((use.Possible, use.Seen, use.Rare), Is.EqualTo((16.0, 12, 1)));
        Assert.That(use.Rarest.Select(rare => $"{rare}: {rare.Count}"), Is.EqualTo(new[] { "a=0, b=0: 0", "a=2, c=1: 0", "a=1, b=1: 0", "a=1, c=0: 0", "a=2, b=1: 1" }));
    }

    [Test]
    public void Few_attributes_have_no_pairs_and_one_has_no_combinations()
    {
        var one = Inspector.Inspect(Make([("a", 2)], Rows(8, sprite => [sprite % 2])));
        var two = Inspector.Inspect(Make([("a", 2), ("b", 2)], Rows(8, sprite => [sprite % 2, sprite / 4])));

        Assert.That((one.Combinations, one.Pairs), Is.EqualTo(((CombinationUse?)null, (CombinationUse?)null)));
        Assert.That(two.Combinations, Is.Not.Null);
        Assert.That(two.Pairs, Is.Null);
    }

    [Test]
    public void Attribute_that_is_unknown_throughout_leaves_nothing_to_combine()
    {
        var use = Inspector.Inspect(Make([("a", 0), ("b", 2)], Rows(8, sprite => [-1, sprite % 2]))).Combinations!;

        Assert.That((use.Possible, use.Seen), Is.EqualTo((0.0, 0)));
        Assert.That(use.Rarest, Is.Empty);
    }

    private static int[][] Repeat(int count, params int[] row) => Rows(count, _ => row);
}
