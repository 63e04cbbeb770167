using System.Diagnostics;
using GanAssets.Samples.Dungeon.Timing;

namespace GanAssets.Tests.Samples.Dungeon;

internal sealed class FrameTimesTests
{
    [TestCase(50, 50)]
    [TestCase(99, 99)]
    [TestCase(99.5, 100)]
    [TestCase(100, 100)]
    public void A_percentile_is_the_least_time_that_so_many_frames_keep_to(double percent, double milliseconds)
    {
        var times = new FrameTimes(100);
        for (var i = 100; i > 0; i--)
        {
            times.Add(i * Stopwatch.Frequency / 1000);
        }

        times.Add(long.MaxValue);

        Assert.That(times.Count, Is.EqualTo(100), "further frames are not counted");
        Assert.That(times.Percentile(percent), Is.EqualTo(milliseconds).Within(1e-9));
    }
}
