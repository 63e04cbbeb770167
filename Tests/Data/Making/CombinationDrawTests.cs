using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Making;

namespace GanAssets.Tests.Data.Making;

public sealed class CombinationDrawTests
{
    private const int Combinations = 50;
    private const int Draws = 100_000;

    [TestCase(0.5)]
    [TestCase(1)]
    [TestCase(1.2)]
    [TestCase(2.75)]
    public void The_shares_by_rank_follow_zipf_s_law(double exponent)
    {
        var counts = Count(exponent).OrderDescending().ToArray();
        var total = Enumerable.Range(1, Combinations).Sum(rank => Math.Pow(rank, -exponent));
        using var scope = Assert.EnterMultipleScope();
        for (var rank = 1; rank <= 5; rank++)
        {
            var share = Math.Pow(rank, -exponent) / total;
            Assert.That((double)counts[rank - 1] / Draws, Is.EqualTo(share).Within(0.006), $"rank {rank}");
        }
    }

    [Test]
    public void Without_an_exponent_all_are_alike() =>
        Assert.That(Count(0), Has.All.EqualTo(Draws / Combinations).Within(200));

    [Test]
    public void Another_seed_makes_other_combinations_common() =>
        Assert.That(Enumerable.Range(1, 8).Select(seed => Array.IndexOf(Count(2, (ulong)seed), Count(2, (ulong)seed).Max())).Distinct().Count(), Is.GreaterThan(5));

    private static int[] Count(double exponent, ulong seed = 1)
    {
        var draw = new CombinationDraw(Combinations, exponent, new SplitMix64(seed));
        var random = new SplitMix64(seed + 100);
        var counts = new int[Combinations];
        for (var i = 0; i < Draws; i++)
        {
            counts[draw.Next(random)]++;
        }

        return counts;
    }
}
