using GanAssets.Trainer;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class PaddingTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase(PadAnchor.Bottom, 2, 6)]
    [TestCase(PadAnchor.Center, 2, 3)]
    public void Smaller_sprites_stand_in_the_largest_width_and_height(PadAnchor anchor, int left, int top)
    {
        var wide = Sprites.SaveNoise(_folder["a.png"], 12, 10, 1);
        var high = Sprites.SaveNoise(_folder["b.png"], 10, 16, 2);
        var small = Sprites.SaveNoise(_folder["c.png"], 7, 10, 3);

        var input = SpriteInput.Read(_folder.Path, new SpriteInputOptions { Pad = true, Anchor = anchor });

        Assert.That((input.Set.Width, input.Set.Height), Is.EqualTo((12, 16)));
        Assert.That(input.Set.Pixels(0).ToArray(), Is.EqualTo(Placed(wide, 12, 0, top)));
        Assert.That(input.Set.Pixels(1).ToArray(), Is.EqualTo(Placed(high, 10, 1, 0)));
        Assert.That(input.Set.Pixels(2).ToArray(), Is.EqualTo(Placed(small, 7, left, top)));
        Assert.That(input.Notes, Is.EqualTo(new[] { "3 smaller sprites padded to 12×16 pixels." }));
    }

    [Test]
    public void Sprites_of_one_size_are_not_padded()
    {
        Sprites.SaveNoise(_folder["a.png"], 12, 10, 1);

        Assert.That(SpriteInput.Read(_folder.Path, new SpriteInputOptions { Pad = true }).Notes, Is.Empty);
    }

    [TestCase(129, 16, "b.png: is 129×16 pixels; sprites have 8 to 128")]
    [TestCase(100_000, 100_000, "b.png: is 100000×100000 pixels; sprites have 8 to 128")]
    [TestCase(6, 4, "the largest sprites are 6×7 pixels; sprites have 8 to 128")]
    public void Padded_size_beyond_the_limits_is_refused(int width, int height, string message)
    {
        Sprites.SaveNoise(_folder["a.png"], 5, 7, 1);
        File.WriteAllBytes(_folder["b.png"], new Packages.ImageSharp.PngBuilder(width, height, 6).Chunk("IDAT", [1, 2, 3]).Chunk("IEND", []).ToArray());

        Assert.That(
            () => SpriteInput.Load(_folder.Path, new SpriteInputOptions { Pad = true }),
            Throws.TypeOf<InputException>().With.Message.Contains(message).And.Message.Not.Contains("\n"));
    }

    private static byte[] Placed(byte[] sprite, int width, int left, int top)
    {
        var rgba = new byte[12 * 16 * 4];
        for (var i = 0; i < sprite.Length; i += 4)
        {
            var (y, x) = Math.DivRem(i / 4, width);
            sprite.AsSpan(i, 4).CopyTo(rgba.AsSpan(4 * (((top + y) * 12) + left + x)));
        }

        return rgba;
    }
}
