using GanAssets.Tests.Data;
using GanAssets.Trainer.Collapse.Pixels;

namespace GanAssets.Tests.Collapse.Pixels;

public class CrispnessTests
{
    private const uint Red = 0xFF0000FF;
    private const uint Blue = 0x0000FFFF;

    [Test]
    public void Colours_are_those_that_are_seen()
    {
        var sprites = Sprites.Draw(3, 8, 8, (sprite, x, y) => sprite switch
        {
            0 => (uint)((x << 8) | (y << 16)),
            1 => x < 4 ? Red : Blue,
            _ => x < 2 ? 0 : x < 4 ? 0xFF000080 : y < 4 ? Red : Blue,
        });
        Assert.That(Crispness.Of(sprites).Colours, Is.EqualTo(new[] { 0, 2, 3 }));
        Assert.That(Crispness.Of(sprites).MeanColours, Is.EqualTo(5 / 3.0).Within(1e-12));
    }

    [Test]
    public void Pixel_is_isolated_where_none_beside_it_is_the_same()
    {
        var sprites = Sprites.Draw(5, 8, 6, (sprite, x, y) => sprite switch
        {
            0 => (x + y) % 2 == 0 ? Red : Blue,
            1 => (x, y) is (3, 3) or (4, 2) ? 0 : Red,
            2 => (x, y) is (0, 3) or (7, 2) or (3, 0) ? 0 : Red,
            3 => (x, y) is (3, 3) or (3, 4) ? Blue : Red,
            _ => (uint)(x * y) << 8,
        });
        Assert.That(Crispness.Of(sprites).IsolatedPixels, Is.EqualTo(new[] { 1, 2 / 24.0, 0, 0, 0 }));
    }

    [Test]
    public void Blur_multiplies_colours_and_speckles_multiply_isolated_pixels()
    {
        var crisp = Crispness.Of(Sprites.Draw(20, 16, 16, (sprite, x, _) => x < sprite % 16 ? Red : Blue));
        var blurred = Crispness.Of(Sprites.Draw(20, 16, 16, (_, x, y) => (uint)((x * 16) << 24) | (uint)(y << 16) | 0xFF));
        var random = new Random(1);
        var speckled = Crispness.Of(Sprites.Draw(20, 16, 16, (sprite, x, _) => random.Next(20) == 0 ? 0x00FF00FFu : x < sprite % 16 ? Red : Blue));
        Assert.That(blurred.MeanColours, Is.GreaterThan(50 * crisp.MeanColours));
        Assert.That(crisp.MeanIsolatedPixels, Is.Zero);
        Assert.That(speckled.MeanIsolatedPixels, Is.InRange(0.03, 0.06));
    }

    [Test]
    public void Figures_that_cannot_be_measured_are_none()
    {
        Assert.That(Crispness.Of(Sprites.Draw(0, 8, 8, (_, _, _) => Red)).MeanColours, Is.NaN);
        Assert.That(Crispness.Of(Sprites.Draw(3, 2, 8, (_, _, _) => Red)).MeanIsolatedPixels, Is.NaN);
    }
}
