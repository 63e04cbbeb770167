using GanAssets.Internal;

namespace GanAssets.Tests.Runtime;

public class RandomStreamTests
{
    [Test]
    public void The_stream_of_latents_is_xoshiro_seeded_by_splitmix_with_the_very_seed()
    {
        var random = new RandomStream(0, RandomStream.Latents);
        ulong[] drawn = [random.NextUInt64(), random.NextUInt64(), random.NextUInt64(), random.NextUInt64()];
        Assert.That(drawn, Is.EqualTo(new[]
        {
            11091344671253066420UL, 13793997310169335082UL, 1900383378846508768UL, 7684712102626143532UL,
        }));
    }

    [Test]
    public void The_streams_of_a_seed_differ()
    {
        ulong[] streams = [RandomStream.Latents, RandomStream.Attributes, RandomStream.Mutations];
        var first = streams.Select(stream => new RandomStream(7, stream).NextUInt64()).ToArray();
        Assert.That(first, Is.Unique);
    }

    [Test]
    public void Doubles_are_spread_evenly_from_0_to_below_1()
    {
        var random = new RandomStream(3, RandomStream.Attributes);
        var tenths = new int[10];
        for (var i = 0; i < 100_000; i++)
        {
            tenths[(int)(random.NextDouble() * 10)]++;
        }

        // Five standard deviations of a binomial count of 100 000 draws with a chance of a tenth.
        Assert.That(tenths, Is.All.EqualTo(10_000).Within(475));
    }
}
