using GanAssets.Trainer.Collapse.Watching;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse.Watching;

public class BalancedDrawTests
{
    private static readonly AttributeSchema Schema = new(
        [new AttributeDefinition("hair", ["black", "red"]), new AttributeDefinition("hat", ["crown", "none"])]);

    [Test]
    public void Rare_values_come_by_as_often_as_frequent_ones()
    {
        // Two sprites of 200 have red hair, four a crown.
        var set = Set(200, i => [i < 2 ? 1 : 0, i is >= 100 and < 104 ? 0 : 1]);

        var asked = BalancedDraw.Repeating(set, 80, seed: 1);

        Assert.That(asked.Count(i => set.LabelsOf(i)[0] == 1), Is.EqualTo(20));
        Assert.That(asked.Count(i => set.LabelsOf(i)[1] == 0), Is.EqualTo(20));
        Assert.That(asked.Distinct().Count(), Is.GreaterThan(35), "40 of frequent values, and 6 rare ones");
    }

    [Test]
    public void Distinct_sprites_are_drawn_until_there_are_no_more()
    {
        var set = Set(20, i => [i % 2, i / 10]);

        Assert.That(BalancedDraw.Distinct(set, 8, seed: 1), Is.Unique.And.Exactly(8).Items);
        Assert.That(BalancedDraw.Distinct(set, 100, seed: 1), Is.EquivalentTo(Enumerable.Range(0, 20)));
        Assert.That(BalancedDraw.Distinct(set, 8, seed: 2), Is.Not.EqualTo(BalancedDraw.Distinct(set, 8, seed: 1)));
    }

    [Test]
    public void Sprites_without_attributes_are_drawn_evenly()
    {
        var set = new SpriteSet(8, 8, new byte[30 * 256], new AttributeSchema([]), [], Names(30));

        Assert.That(BalancedDraw.Distinct(set, 10, seed: 1), Is.Unique.And.Exactly(10).Items);
        Assert.That(BalancedDraw.Repeating(set, 60, seed: 1).Distinct().Count(), Is.EqualTo(30));
    }

    [Test]
    public void Unknown_values_are_of_no_pile()
    {
        var set = Set(20, i => [i < 10 ? -1 : 1, i < 10 ? -1 : 0]);

        Assert.That(BalancedDraw.Repeating(set, 40, seed: 1), Is.All.GreaterThanOrEqualTo(10));
    }

    private static SpriteSet Set(int count, Func<int, int[]> labels) =>
        new(8, 8, new byte[count * 256], Schema, [.. Enumerable.Range(0, count).SelectMany(labels)], Names(count));

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => $"{i}.png")];
}
