using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

internal sealed class PaletteTests
{
    [Test]
    public void Colours_are_ordered_by_frequency_then_value()
    {
        var set = Sprites.Draw(2, 8, 8, (_, x, _) => x switch { < 2 => 0x0000FFFF, < 4 => 0x00FF00FF, < 7 => 0xFF0000FFu, _ => 0x123456FF });

        Assert.That(Palette.Find(set)!.Colors, Is.EqualTo(new[] { 0xFF0000FF, 0x0000FFFFu, 0x00FF00FFu, 0x123456FFu }));
    }

    [Test]
    public void Invisible_pixels_are_one_colour_and_translucent_ones_their_own()
    {
        var set = Sprites.Draw(1, 8, 8, (_, x, _) => x switch { 0 => 0xABCDEF00, 1 => 0x12345600, 2 => 0x11223301, _ => 0x445566FF });

        Assert.That(Palette.Find(set)!.Colors, Is.EqualTo(new[] { 0x445566FFu, 0u, 0x11223301u }));
    }

    [Test]
    public void More_colours_than_the_limit_are_no_palette()
    {
        var set = Sprites.Draw(1, 8, 8, (_, x, y) => ((uint)((y * 8) + x) << 8) | 0xFF);

        Assert.That(Palette.Find(set, limit: 64)!.Colors, Has.Count.EqualTo(64));
        Assert.That(Palette.Find(set, limit: 63), Is.Null);
    }
}
