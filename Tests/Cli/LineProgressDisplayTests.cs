using GanAssets.Trainer.Cli.Display;

namespace GanAssets.Tests.Cli;

internal sealed class LineProgressDisplayTests
{
    [Test]
    public void Lines_come_seldom_and_tell_the_share_and_the_state()
    {
        var (output, clock) = (new StringWriter { NewLine = "\n" }, new SteppingClock());
        var display = new LineProgressDisplay(output, clock);

        for (var second = 0; second <= 25; second++)
        {
            display.Show(second / 100.0, $"step {second}, 0:01:{59 - second} left");
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.That(output.ToString(), Is.EqualTo("   10 %  step 10, 0:01:49 left\n   20 %  step 20, 0:01:39 left\n"));
    }

    private sealed class SteppingClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;
    }
}
