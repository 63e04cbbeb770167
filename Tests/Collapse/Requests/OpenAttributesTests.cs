using GanAssets.Trainer.Collapse.Requests;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse.Requests;

public class OpenAttributesTests
{
    private static readonly AttributeSchema Schema = new(
        [.. new[] { "hat", "hair", "skin" }.Select(name => new AttributeDefinition(name, ["a", "b", "c"]))]);

    [Test]
    public void Known_values_stay_and_gaps_are_filled_from_sprites_that_agree_with_them() =>
        Assert.That(Fill([1, -1, -1, 0, -1, 2], [0, 0, 0, 1, 2, 1, 0, 1, 2]), Is.EqualTo(new[] { 1, 2, 1, 0, 1, 2 }));

    [Test]
    public void Gaps_that_one_sprite_leaves_are_filled_from_another() =>
        Assert.That(Fill([1, -1, -1], [1, -1, 0, 0, 2, 1]), Is.EqualTo(new[] { 1, 2, 0 }));

    [Test]
    public void Sprites_of_which_nothing_is_known_are_given_combinations_that_occur()
    {
        int[] training = [0, 0, 0, 1, 1, 1, 1, 2, 0, -1, 2, -1];

        var rows = Fill([.. Enumerable.Repeat(-1, 300)], training).Chunk(3).ToArray();

        var drawn = rows.GroupBy(row => string.Concat(row)).ToDictionary(group => group.Key, group => group.Count());
        Assert.That(drawn.Keys, Is.EquivalentTo(new[] { "000", "111", "120" }));

        // A third each of 100: five standard errors are 24.
        Assert.That(drawn.Values, Is.All.InRange(10, 57));
    }

    [Test]
    public void What_no_training_sprite_knows_stays_unknown() =>
        Assert.That(Fill([-1, 1, -1], [0, 1, -1, 2, 0, -1]), Is.EqualTo(new[] { 0, 1, -1 }));

    [Test]
    public void Same_seed_fills_alike_and_the_sprites_stay_the_same()
    {
        int[] gaps = [.. Enumerable.Repeat(-1, 60)];
        int[] training = [.. Enumerable.Range(0, 60).Select(i => i / 3 % 3)];

        var filled = Fill(gaps, training);

        Assert.That(Fill(gaps, training), Is.EqualTo(filled));
        Assert.That(gaps, Is.All.EqualTo(-1));
    }

    private static int[] Fill(int[] labels, int[] training) => OpenAttributes.Fill(Set(labels), Set(training), seed: 1).Labels;

    private static SpriteSet Set(int[] labels)
    {
        var count = labels.Length / Schema.Count;
        return new SpriteSet(1, 1, new byte[4 * count], Schema, labels, [.. Enumerable.Range(0, count).Select(i => $"{i}.png")]);
    }
}
