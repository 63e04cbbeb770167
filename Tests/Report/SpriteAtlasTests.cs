using GanAssets.Tests.Data;
using GanAssets.Trainer.Report;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Report;

internal sealed class SpriteAtlasTests
{
    [Test]
    public void Each_sprite_lies_in_its_place()
    {
        var first = Sprites.Draw(30, 8, 8, (sprite, x, y) => (uint)(((sprite * 64) + x + (8 * y)) << 8) | 0xFF);
        var second = Sprites.Draw(10, 8, 8, (sprite, x, _) => (uint)((sprite + x) << 24) | 0xFF);

        var atlas = SpriteAtlas.Of(first, second);

        Assert.That(atlas with { Image = "" }, Is.EqualTo(new SpriteAtlas("", 32, 8, 8, 40)));
        using var image = SixLabors.ImageSharp.Image.Load<Rgba32>(Convert.FromBase64String(atlas.Image["data:image/png;base64,".Length..]));
        Assert.That((image.Width, image.Height), Is.EqualTo((32 * 8, 2 * 8)));
        var rgba = new byte[image.Width * image.Height * 4];
        image.CopyPixelDataTo(rgba);
        foreach (var (sprite, pixels) in Enumerable.Range(0, 40).Select(i => (i, i < 30 ? first.Pixels(i).ToArray() : second.Pixels(i - 30).ToArray())))
        {
            var row = rgba.AsSpan((((sprite / 32 * 8) + 3) * image.Width * 4) + (sprite % 32 * 32), 32).ToArray();
            Assert.That(row, Is.EqualTo(pixels[(3 * 32)..(4 * 32)]), $"row 3 of sprite {sprite}");
        }
    }

    [Test]
    public void Sprites_of_two_sizes_are_refused() => Assert.That(
        () => SpriteAtlas.Of(Sprites.Draw(1, 8, 8, (_, _, _) => 0), Sprites.Draw(1, 9, 8, (_, _, _) => 0)), Throws.ArgumentException);

    [Test]
    public void No_sprite_is_refused() => Assert.That(() => SpriteAtlas.Of(Sprites.Draw(0, 8, 8, (_, _, _) => 0)), Throws.ArgumentException);
}
