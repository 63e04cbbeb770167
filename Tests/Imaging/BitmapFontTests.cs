using GanAssets.Trainer.Imaging;

namespace GanAssets.Tests.Imaging;

internal sealed class BitmapFontTests
{
    private const string Known = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789=._-";

    [Test]
    public void Every_letter_has_a_shape_of_its_own()
    {
        Assert.That(Known.Append('é').Select(Shape), Is.Unique);
    }

    [Test]
    public void Ink_stays_within_the_measured_width_and_the_height()
    {
        foreach (var character in Known)
        {
            BitmapFont.Draw($"{character}", (x, y) =>
            {
                Assert.That(x, Is.InRange(0, BitmapFont.Measure($"{character}") - 1), $"{character}");
                Assert.That(y, Is.InRange(0, BitmapFont.Height - 1), $"{character}");
            });
        }
    }

    [Test]
    public void Line_is_as_wide_as_its_letters_with_a_pixel_between()
    {
        Assert.That(BitmapFont.Measure(""), Is.Zero);
        Assert.That(BitmapFont.Measure("AB"), Is.EqualTo(5 + 1 + 5));
        Assert.That(BitmapFont.Measure("A B"), Is.EqualTo(5 + 1 + 3 + 1 + 5));
        Assert.That(BitmapFont.Measure("il"), Is.EqualTo(1 + 1 + 2));
    }

    private static string Shape(char character)
    {
        var ink = new List<(int, int)>();
        BitmapFont.Draw($"{character}", (x, y) => ink.Add((x, y)));
        return string.Join(' ', ink);
    }
}
