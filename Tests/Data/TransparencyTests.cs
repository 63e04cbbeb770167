using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

internal sealed class TransparencyTests
{
    [TestCase(255, 255, AlphaKind.Opaque)]
    [TestCase(255, 0, AlphaKind.Binary)]
    [TestCase(0, 0, AlphaKind.Binary)]
    [TestCase(0, 254, AlphaKind.Continuous)]
    [TestCase(255, 1, AlphaKind.Continuous)]
    public void Kind_follows_from_every_pixel(int usual, int last, AlphaKind expected)
    {
        var set = Sprites.Draw(2, 8, 8, (sprite, x, y) => (uint)((sprite, x, y) == (1, 7, 7) ? last : usual));

        Assert.That(Transparency.Detect(set), Is.EqualTo(expected));
    }
}
