using GanAssets.Trainer.Cli.Display;

namespace GanAssets.Tests.Cli;

internal sealed class DurationTests
{
    [TestCase(0, "0:00:00")]
    [TestCase(59.6, "0:01:00")]
    [TestCase(3599, "0:59:59")]
    [TestCase(100 * 3600, "100:00:00")]
    [TestCase(1e13, "over 1000 hours")]
    public void Time_is_told_in_hours_minutes_and_seconds(double seconds, string text)
    {
        Assert.That(Duration.Text(seconds), Is.EqualTo(text));
    }
}
