using GanAssets.Trainer.Cli.Display;

namespace GanAssets.Tests.Cli;

internal sealed class ByteSizeTests
{
    [TestCase(0, "0 B")]
    [TestCase(999, "999 B")]
    [TestCase(1000, "1.0 kB")]
    [TestCase(9_949, "9.9 kB")]
    [TestCase(9_950, "10 kB")]
    [TestCase(640_000, "640 kB")]
    [TestCase(999_600, "1.0 MB")]
    [TestCase(3_000_000, "3.0 MB")]
    [TestCase(64_000_000_000, "64 GB")]
    [TestCase(long.MaxValue, "9223372 TB")]
    public void Size_is_told_with_two_or_three_digits(long bytes, string text) => Assert.That(ByteSize.Text(bytes), Is.EqualTo(text));
}
