using GanAssets.Trainer;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

internal sealed class DataSplitTests
{
    [TestCase(2, 1)]
    [TestCase(3, 1)]
    [TestCase(100, 25)]
    [TestCase(8000, 2000)]
    [TestCase(9000, 2000)]
    public void Quarter_is_held_out_but_no_more_than_2000(int count, int heldOut)
    {
        var split = DataSplit.Make(Numbered(count), seed: 1);

        Assert.That((split.Training.Count, split.HeldOut.Count), Is.EqualTo((count - heldOut, heldOut)));
    }

    [TestCase(100, 0.3, 30)]
    [TestCase(9, 0.5, 4)]
    [TestCase(5, 0.01, 1)]
    public void Other_shares_are_held_out_where_asked_for(int count, double share, int heldOut) =>
        Assert.That(DataSplit.Make(Numbered(count), seed: 1, share).HeldOut.Count, Is.EqualTo(heldOut));

    [Test]
    public void Every_sprite_is_on_one_side_with_its_own_pixels_in_the_sets_order()
    {
        var set = Numbered(50);
        var (training, heldOut) = DataSplit.Make(set, seed: 2);

        Assert.That(training.Names.Concat(heldOut.Names), Is.EquivalentTo(set.Names));
        Assert.That(training.Names.Select(Number), Is.Ordered);
        Assert.That(heldOut.Names.Select(Number), Is.Ordered);
        Assert.That(heldOut.Names.Select(Number), Is.EqualTo(Enumerable.Range(0, heldOut.Count).Select(i => (int)heldOut.Pixels(i)[0])));
    }

    [Test]
    public void Split_of_a_seed_never_changes()
    {
        var heldOut = DataSplit.Make(Numbered(20), seed: 7).HeldOut;

        Assert.That(heldOut.Names.Select(Number), Is.EqualTo(new[] { 2, 10, 14, 17, 18 }));
    }

    [Test]
    public void Other_seeds_hold_out_others()
    {
        var splits = Enumerable.Range(-5, 10).Select(seed => string.Join(' ', DataSplit.Make(Numbered(20), seed).HeldOut.Names));

        Assert.That(splits, Is.Unique);
    }

    [Test]
    public void Single_sprite_cannot_be_split()
    {
        Assert.That(() => DataSplit.Make(Numbered(1), seed: 1), Throws.TypeOf<InputException>().With.Message.Contains("at least 2"));
    }

    [Test]
    public void Generator_gives_the_published_sequence()
    {
        var random = new SplitMix64(1234567);

        Assert.That(
            new[] { random.Next(), random.Next(), random.Next() },
            Is.EqualTo(new ulong[] { 6457827717110365317, 3203168211198807973, 9817491932198370423 }));
    }

    [Test]
    public void Bounded_numbers_are_even()
    {
        var random = new SplitMix64(3);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
        {
            counts[random.NextBelow(7)]++;
        }

        // Five standard deviations of a binomial count of 70,000 at 1/7.
        Assert.That(counts, Is.All.EqualTo(10_000).Within(463));
    }

    private static SpriteSet Numbered(int count) => Sprites.Draw(count, 8, 8, (sprite, _, _) => (uint)sprite << 24);

    private static int Number(string name) => int.Parse(name.Split('.')[0], null);
}
