using GanAssets.Tests.Data;
using GanAssets.Trainer.Networks;

namespace GanAssets.Tests.Networks;

public class PaddingTests
{
    [TestCase(8, 8, 8, 8)]
    [TestCase(9, 8, 10, 8)]
    [TestCase(16, 16, 16, 16)]
    [TestCase(17, 33, 20, 36)]
    [TestCase(24, 24, 24, 24)]
    [TestCase(25, 31, 28, 32)]
    [TestCase(31, 31, 32, 32)]
    [TestCase(48, 32, 48, 32)]
    [TestCase(65, 65, 80, 80)]
    [TestCase(72, 72, 80, 80)]
    [TestCase(100, 100, 112, 112)]
    [TestCase(128, 8, 128, 8)]
    [TestCase(1, 1, 1, 1)]
    public void Sides_grow_to_the_next_that_halve_down_to_a_small_map(int width, int height, int paddedWidth, int paddedHeight)
    {
        var padding = Padding.For(width, height);

        Assert.That(
            (padding.Left + width + padding.Right, padding.Top + height + padding.Bottom), Is.EqualTo((paddedWidth, paddedHeight)));
    }

    [Test]
    public void Every_size_ends_at_a_short_side_of_4_to_7_and_grows_by_less_than_a_quarter_of_it()
    {
        for (var width = 8; width <= 128; width++)
        {
            for (var height = 8; height <= 128; height++)
            {
                var padding = Padding.For(width, height);
                var (columns, rows) = (padding.Left + padding.Right, padding.Top + padding.Bottom);
                var shape = Shapes.Of(width + columns, height + rows);

                Assert.That(Math.Min(shape.SmallestWidth, shape.SmallestHeight), Is.InRange(4, 7), $"{width}×{height}");
                Assert.That(Math.Max(columns, rows), Is.LessThan(Math.Min(width, height) / 3.5), $"{width}×{height}");
                Assert.That((width <= height ? columns : rows) * 4, Is.LessThan(Math.Min(width, height)), $"{width}×{height}");
                Assert.That((padding.Right - padding.Left, padding.Bottom - padding.Top), Is.EqualTo((columns % 2, rows % 2)));
            }
        }
    }

    [Test]
    public void Sprites_lie_in_the_middle_of_transparent_margins()
    {
        var padded = new Padding(1, 2, 2, 1).Around(Sprites.Draw(3, 2, 2, Pixel), AlphaKind.Binary);

        var expected = Sprites.Draw(3, 5, 5, (sprite, x, y) => x is 1 or 2 && y is 2 or 3 ? Pixel(sprite, x - 1, y - 2) : 0);
        Assert.That((padded.Width, padded.Height), Is.EqualTo((5, 5)));
        Assert.That(padded.Rgba, Is.EqualTo(expected.Rgba));
    }

    [Test]
    public void Margins_of_opaque_sprites_repeat_their_edges()
    {
        var padded = new Padding(1, 2, 2, 1).Around(Sprites.Draw(3, 2, 2, Pixel), AlphaKind.Opaque);

        var expected = Sprites.Draw(3, 5, 5, (sprite, x, y) => Pixel(sprite, Math.Clamp(x - 1, 0, 1), Math.Clamp(y - 2, 0, 1)));
        Assert.That(padded.Rgba, Is.EqualTo(expected.Rgba));
    }

    [Test]
    public void Without_margins_sprites_stay_as_they_are()
    {
        var set = Sprites.Draw(3, 8, 8, Pixel);

        Assert.That(Padding.For(8, 8).Around(set, AlphaKind.Binary), Is.SameAs(set));
    }

    private static uint Pixel(int sprite, int x, int y) => (uint)(((sprite + 1) << 24) | (x << 16) | (y << 8) | 0xFF);
}
