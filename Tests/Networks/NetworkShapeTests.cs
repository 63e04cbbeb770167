using GanAssets.Trainer.Networks;

namespace GanAssets.Tests.Networks;

public class NetworkShapeTests
{
    [TestCase(8, 8, 1, 4, 4)]
    [TestCase(12, 12, 1, 6, 6)]
    [TestCase(16, 16, 2, 4, 4)]
    [TestCase(24, 24, 2, 6, 6)]
    [TestCase(32, 32, 3, 4, 4)]
    [TestCase(48, 48, 3, 6, 6)]
    [TestCase(64, 64, 4, 4, 4)]
    [TestCase(128, 128, 5, 4, 4)]
    [TestCase(20, 20, 2, 5, 5)]
    [TestCase(16, 32, 2, 4, 8)]
    [TestCase(48, 32, 3, 6, 4)]
    [TestCase(24, 20, 2, 6, 5)]
    [TestCase(28, 112, 2, 7, 28)]
    [TestCase(4, 4, 0, 4, 4)]
    public void Size_is_halved_until_a_side_would_fall_below_4_pixels_or_be_odd(
        int width, int height, int doublings, int smallestWidth, int smallestHeight)
    {
        var shape = Shapes.Of(width, height);

        Assert.That(
            (shape.Doublings, shape.SmallestWidth, shape.SmallestHeight), Is.EqualTo((doublings, smallestWidth, smallestHeight)));
    }

    [TestCase(128, 0, 128)]
    [TestCase(128, 1, 64)]
    [TestCase(128, 3, 16)]
    [TestCase(128, 5, 16)]
    [TestCase(24, 1, 16)]
    [TestCase(8, 0, 16)]
    public void Channels_halve_with_each_doubling_down_to_16(int channels, int doublings, int expected) =>
        Assert.That(NetworkShape.ChannelsAt(channels, doublings), Is.EqualTo(expected));
}
