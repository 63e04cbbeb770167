using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

internal sealed class PixelScaleTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Enlargement_is_found_undone_and_made_again(int scale)
    {
        var small = Noise(5, 12, 8);
        var large = new SpriteSet(12 * scale, 8 * scale, PixelScale.Enlarge(small.Rgba, 12, scale), small.Schema, [], small.Names);

        Assert.That(PixelScale.Detect(large), Is.EqualTo(scale));
        Assert.That(PixelScale.Shrink(large, scale).Rgba, Is.EqualTo(small.Rgba));
        Assert.That((PixelScale.Shrink(large, scale).Width, PixelScale.Shrink(large, scale).Height), Is.EqualTo((12, 8)));
    }

    [Test]
    public void Pixel_becomes_a_block()
    {
        byte[] row = [1, 2, 3, 4, 5, 6, 7, 8];

        Assert.That(PixelScale.Enlarge(row, 2, 2), Is.EqualTo(new byte[]
        {
            1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 5, 6, 7, 8,
            1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 5, 6, 7, 8,
        }));
    }

    [Test]
    public void One_odd_pixel_in_the_last_sprite_is_enough_to_refuse()
    {
        var set = Sprites.Draw(4, 16, 16, (sprite, x, y) => (sprite, x, y) == (3, 15, 15) ? 0x010203FFu : 0xFF);

        Assert.That(PixelScale.Detect(set), Is.EqualTo(1));
    }

    [Test]
    public void Colours_that_nobody_sees_do_not_count()
    {
        var set = Sprites.Draw(2, 16, 16, (_, x, y) => x < 8 ? (uint)((x * y) << 8) : 0xFFFFFFFF);

        Assert.That(PixelScale.Detect(set), Is.EqualTo(2));
    }

    [Test]
    public void Sides_stay_at_least_8()
    {
        var flat = Sprites.Draw(2, 48, 24, (_, _, _) => 0xFFu);

        Assert.That(PixelScale.Detect(flat), Is.EqualTo(3));
    }

    [Test]
    public void Largest_scale_that_fits_both_blocks_and_sides_is_taken()
    {
        // Blocks of 4, of which 4, 2 and 1 are divisors.
        var set = Sprites.Draw(3, 64, 32, (sprite, x, y) => (uint)(((((x / 4) * 7) + ((y / 4) * 13) + sprite) % 11 << 8) | 0xFF));

        Assert.That(PixelScale.Detect(set), Is.EqualTo(4));
    }

    [TestCase(1, ExpectedResult = true)]
    [TestCase(2, ExpectedResult = true)]
    [TestCase(3, ExpectedResult = false)]
    [TestCase(4, ExpectedResult = true)]
    [TestCase(8, ExpectedResult = false)]
    public bool Blocks_of_4_are_blocks_of_its_divisors(int scale) =>
        PixelScale.IsEnlarged(Sprites.Draw(3, 64, 32, (sprite, x, y) => (uint)(((((x / 4) * 7) + ((y / 4) * 13) + sprite) % 11 << 8) | 0xFF)), scale);

    [Test]
    public void Shrinking_by_what_does_not_divide_is_refused()
    {
        Assert.That(() => PixelScale.Shrink(Noise(1, 12, 8), 3), Throws.ArgumentException);
    }

    private static SpriteSet Noise(int count, int width, int height)
    {
        var random = new SplitMix64(9);
        return Sprites.Draw(count, width, height, (_, _, _) => (uint)random.Next() | 0xFF);
    }
}
