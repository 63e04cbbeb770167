using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse.Pixels;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Collapse.Pixels;

public class PixelCopiesTests
{
    [TestCase(8, 8)]
    [TestCase(13, 9)]
    [TestCase(32, 16)]
    public void Figures_are_those_of_the_definition(int width, int height)
    {
        var training = Random(40, width, height, seed: 1);
        var sprites = Random(12, width, height, seed: 2);
        for (var sprite = 0; sprite < 6; sprite++)
            Change(sprites, sprite, training.Pixels(sprite), pixels: 2 * sprite);

        var found = PixelCopies.Of(training, sprites);
        var fewest = new List<int>();
        for (var sprite = 0; sprite < sprites.Count; sprite++)
        {
            var errors = Enumerable.Range(0, training.Count).Select(other => Error(sprites.Pixels(sprite), training.Pixels(other))).ToArray();
            var least = errors.Min(error => error.Squared);
            Assert.That(found.Nearest(sprite), Is.EqualTo(Array.FindIndex(errors, error => error.Squared == least)));
            Assert.That(found.Psnr(sprite), Is.EqualTo(10 * Math.Log10(255.0 * 255 * width * height * 4 / least)).Within(1e-9));
            fewest.Add(errors.Min(error => error.Differing));
        }

        for (var pixels = 0; pixels <= PixelCopies.FewPixels(training); pixels++)
            Assert.That(found.ShareWithin(pixels), Is.EqualTo(fewest.Count(each => each <= pixels) / 12.0));

        Assert.That(() => found.ShareWithin(PixelCopies.FewPixels(training) + 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Copies_with_one_pixel_changed_are_caught_and_fresh_sprites_are_not()
    {
        var training = Random(300, 16, 16, seed: 1);
        var random = new Random(3);
        var copies = training.Subset(Enumerable.Range(0, 100).ToArray());
        for (var sprite = 0; sprite < copies.Count; sprite++)
        {
            var at = (sprite * copies.SpriteLength) + (4 * random.Next(256));
            (copies.Rgba[at], copies.Rgba[at + 3]) = ((byte)(copies.Rgba[at] ^ 128), 255);
        }

        var found = PixelCopies.Of(training, copies);
        Assert.That(found.ExactShare, Is.Zero);
        Assert.That(found.ShareWithin(1), Is.EqualTo(1));
        Assert.That(found.MedianPsnr, Is.GreaterThan(30));
        Assert.That(PixelCopies.Of(training, Random(100, 16, 16, seed: 4)).ShareWithin(PixelCopies.FewPixels(training)), Is.Zero);
    }

    [Test]
    public void Copies_with_faint_noise_differ_in_no_pixel()
    {
        var training = Random(50, 16, 16, seed: 1);
        var random = new Random(3);
        byte[] noisy = [.. training.Rgba.Select(value => (byte)Math.Clamp(value + random.Next(-3, 4), 0, 255))];
        var found = PixelCopies.Of(training, With(training, noisy));
        Assert.That(found.ExactShare, Is.Zero);
        Assert.That(found.ShareWithin(0), Is.EqualTo(1));
        Assert.That(found.MedianPsnr, Is.InRange(40, 45));
    }

    [Test]
    public void Exact_copies_are_counted_apart_whatever_colour_lies_under_transparency()
    {
        var training = Sprites.Draw(5, 8, 8, (sprite, x, _) => x < 4 ? 0x10000000u * (uint)sprite : 0xFFu << (8 * (sprite % 3)) | 0xFF);
        byte[] other = [.. training.Rgba.Select((value, i) => i % 4 < 3 && training.Rgba[i | 3] == 0 ? (byte)7 : value)];
        var found = PixelCopies.Of(training, With(training, other));
        Assert.That(found.ExactShare, Is.EqualTo(1));
        Assert.That(found.MedianPsnr, Is.NaN);
        Assert.That(found.Psnr(0), Is.EqualTo(double.PositiveInfinity));
    }

    [Test]
    public void One_sprite_beside_exact_copies_gives_the_median()
    {
        // 64 pixels, each one off by 255 in one of four channels.
        var training = Sprites.Draw(1, 8, 8, (_, _, _) => 0x0000FFFF);
        var found = PixelCopies.Of(training, Sprites.Draw(3, 8, 8, (sprite, _, _) => sprite == 1 ? 0xFF00FFFFu : 0x0000FFFF));
        Assert.That(found.ExactShare, Is.EqualTo(2 / 3.0));
        Assert.That(found.MedianPsnr, Is.EqualTo(10 * Math.Log10(4)).Within(1e-12));
    }

    [Test]
    public void Without_sprites_there_are_no_figures()
    {
        var training = Random(5, 8, 8, seed: 1);
        var found = PixelCopies.Of(training, training.Subset([]));
        Assert.That(new[] { found.ExactShare, found.MedianPsnr, found.ShareWithin(1) }, Is.All.NaN);
    }

    [Test]
    public void Other_sizes_and_no_training_sprites_are_refused()
    {
        var training = Random(5, 8, 8, seed: 1);
        Assert.That(() => PixelCopies.Of(training, Random(5, 8, 16, seed: 1)), Throws.ArgumentException);
        Assert.That(() => PixelCopies.Of(training.Subset([]), training), Throws.InstanceOf<ArgumentException>());
    }

    private static void Change(SpriteSet set, int sprite, ReadOnlySpan<byte> copied, int pixels)
    {
        var target = set.Rgba.AsSpan(sprite * set.SpriteLength, set.SpriteLength);
        copied.CopyTo(target);
        for (var at = 3; at < 4 * pixels; at += 4)
            target[at] ^= 0xFF;
    }

    /// <summary>Few colours, transparency, and colours under it.</summary>
    private static SpriteSet Random(int count, int width, int height, int seed)
    {
        var random = new Random(seed);
        uint[] colors = [0x00000000, 0x55555500, 0xFF0000FF, 0xFF0800FF, 0x20F040FF, 0x20F04080, 0xFFFFFFFF];
        return Sprites.Draw(count, width, height, (_, _, _) => colors[random.Next(colors.Length)]);
    }

    private static SpriteSet With(SpriteSet set, byte[] rgba) => new(set.Width, set.Height, rgba, set.Schema, set.Labels, set.Names);

    private static (long Squared, int Differing) Error(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        long squared = 0;
        var differing = 0;
        for (var pixel = 0; pixel < left.Length; pixel += 4)
        {
            var most = 0;
            for (var channel = 0; channel < 4; channel++)
            {
                var distance = Math.Abs(At(left, pixel, channel) - At(right, pixel, channel));
                squared += distance * distance;
                most = Math.Max(most, distance);
            }

            differing += most > 8 ? 1 : 0;
        }

        return (squared, differing);
    }

    private static int At(ReadOnlySpan<byte> rgba, int pixel, int channel) =>
        channel == 3 ? rgba[pixel + 3] : (int)Math.Round(rgba[pixel + channel] * rgba[pixel + 3] / 255.0);
}
