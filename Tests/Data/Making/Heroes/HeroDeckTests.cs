using System.Security.Cryptography;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Making.Heroes;

namespace GanAssets.Tests.Data.Making.Heroes;

public sealed class HeroDeckTests
{
    private const int Side = HeroCanvas.Side;
    private const int Count = 1500;

    private static readonly byte[][] Sprites = [.. Draw(Count).Select(hero => hero.Rgba)];

    [TestCase(0, "bfe51defe9db526b984b6d9726bf390dffc604f3f465bf250133ea760f78a242")]
    [TestCase(1.2, "8ca2cfd664b42839522ab2c7611330f2ce111cdae4f2b6aa329f93dd6dd2edce")]
    public void The_first_heroes_are_the_same_on_every_machine(double tail, string expected)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (labels, rgba) in Draw(64, tail))
        {
            hash.AppendData([.. labels.Select(label => (byte)label)]);
            hash.AppendData(rgba);
        }

        Assert.That(Convert.ToHexStringLower(hash.GetHashAndReset()), Is.EqualTo(expected));
    }

    [Test]
    public void There_are_many_joint_combinations() => Assert.That(HeroSchema.Combinations, Is.EqualTo(345_600));

    [Test]
    public void Combinations_and_labels_are_one_to_one()
    {
        int[] some = [0, 1, 77_777, HeroSchema.Combinations - 1];
        Assert.That(some.Select(HeroSchema.LabelsOf).Select(IndexOf), Is.EqualTo(some));
    }

    [Test]
    public void A_pixel_is_opaque_or_empty()
    {
        foreach (var rgba in Sprites.Take(300))
        {
            for (var i = 0; i < rgba.Length; i += 4)
            {
                Assert.That(rgba[i + 3] == 255 || (rgba[i], rgba[i + 1], rgba[i + 2], rgba[i + 3]) == (0, 0, 0, 0));
            }
        }
    }

    [Test]
    public void A_hero_is_in_one_piece() =>
        Assert.That(Sprites.Take(500).Select(Pieces), Has.All.EqualTo(1));

    [Test]
    public void Silhouettes_are_outlined_in_dark_colours()
    {
        foreach (var rgba in Sprites.Take(300))
        {
            var edge = Enumerable.Range(0, Side * Side).Where(i => rgba[(i * 4) + 3] > 0 && Around(i).Any(next => rgba[(next * 4) + 3] == 0)).ToArray();
            var dark = edge.Count(i => Math.Max(rgba[i * 4], Math.Max(rgba[(i * 4) + 1], rgba[(i * 4) + 2])) < 0x98);
            Assert.That((double)dark / edge.Length, Is.GreaterThan(0.97));
        }
    }

    [Test]
    public void Uniform_heroes_are_all_different() =>
        Assert.That(Sprites.Select(Convert.ToHexString).Distinct().Count(), Is.EqualTo(Count));

    [Test]
    public void Heroes_of_the_same_labels_differ_too()
    {
        var random = new SplitMix64(5);
        var traits = HeroTraits.Of(HeroSchema.LabelsOf(12_345));
        Assert.That(Enumerable.Range(0, 200).Select(_ => Convert.ToHexString(Paint(traits, HeroDetails.Draw(random)))).Distinct().Count(), Is.GreaterThan(190));
    }

    [TestCase("class", 80)]
    [TestCase("skin", 30)]
    [TestCase("hair_style", 28)]
    [TestCase("hair_color", 24)]
    [TestCase("headgear", 34)]
    [TestCase("armor_color", 45)]
    [TestCase("weapon", 65)]
    [TestCase("offhand", 55)]
    public void Changing_one_value_alone_shows(string name, int pixels)
    {
        var attribute = HeroSchema.Attributes.Attributes.Index().Single(candidate => candidate.Item.Name == name);
        var random = new SplitMix64(3);
        var fewest = int.MaxValue;
        for (var i = 0; i < 60; i++)
        {
            var labels = HeroSchema.LabelsOf(random.NextBelow(HeroSchema.Combinations));
            var details = HeroDetails.Draw(random);
            byte[][] drawn = [.. Enumerable.Range(0, attribute.Item.Values.Count).Select(value =>
            {
                labels[attribute.Index] = value;
                return Paint(HeroTraits.Of(labels), details);
            })];
            fewest = Math.Min(fewest, drawn.SelectMany((one, v) => drawn.Take(v).Select(other => Differences(one, other))).Min());
        }

        Assert.That(fewest, Is.GreaterThanOrEqualTo(pixels));
    }

    private static (int[] Labels, byte[] Rgba)[] Draw(int count, double tail = 0)
    {
        var deck = new HeroDeck(seed: 1, tail);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var rgba = new byte[HeroDeck.SpriteLength];
            return (deck.Draw(i, rgba), rgba);
        })];
    }

    private static byte[] Paint(HeroTraits traits, HeroDetails details)
    {
        var rgba = new byte[HeroDeck.SpriteLength];
        HeroPainter.Paint(traits, details, rgba);
        return rgba;
    }

    private static int IndexOf(int[] labels) =>
        labels.Zip(HeroSchema.Attributes.Attributes).Aggregate(0, (index, label) => (index * label.Second.Values.Count) + label.First);

    private static int Differences(byte[] one, byte[] other) =>
        Enumerable.Range(0, one.Length / 4).Count(i => !one.AsSpan(i * 4, 4).SequenceEqual(other.AsSpan(i * 4, 4)));

    private static int Pieces(byte[] rgba)
    {
        var pieces = 0;
        var seen = new bool[Side * Side];
        for (var start = 0; start < seen.Length; start++)
        {
            pieces += Visit(rgba, seen, start) ? 1 : 0;
        }

        return pieces;
    }

    private static bool Visit(byte[] rgba, bool[] seen, int place)
    {
        if (seen[place] || rgba[(place * 4) + 3] == 0)
        {
            return false;
        }

        seen[place] = true;
        foreach (var next in Around(place))
        {
            Visit(rgba, seen, next);
        }

        return true;
    }

    private static IEnumerable<int> Around(int place)
    {
        var (y, x) = Math.DivRem(place, Side);
        return new[] { (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1) }
            .Where(next => next is { Item1: >= 0 and < Side, Item2: >= 0 and < Side })
            .Select(next => (next.Item2 * Side) + next.Item1);
    }
}
