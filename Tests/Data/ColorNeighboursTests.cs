using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

internal sealed class ColorNeighboursTests
{
    [Test]
    public void Colours_that_stand_together_like_each_other_and_those_that_never_meet_do_not()
    {
        // Left half in stripes of red and green, right half blue, a clear column between them.
        var set = Sprites.Draw(4, 16, 16, (_, x, y) => x == 8 ? 0 : x > 8 ? 0x0000FFFF : y % 2 == 0 ? 0xFF0000FFu : 0x00FF00FF);
        var palette = Palette.Find(set)!;
        var information = ColorNeighbours.MutualInformation(set, palette);

        Assert.Multiple(() =>
        {
            Assert.That(Between(0xFF0000FF, 0x00FF00FF), Is.Positive);
            Assert.That(Between(0x0000FFFF, 0x0000FFFF), Is.Positive);
            Assert.That(Between(0xFF0000FF, 0x0000FFFF), Is.Negative.And.EqualTo(Between(0x0000FFFF, 0xFF0000FF)));
        });

        float Between(uint a, uint b) =>
            information[(palette.Colors.ToList().IndexOf(a) * palette.Colors.Count) + palette.Colors.ToList().IndexOf(b)];
    }

    [Test]
    public void Pairs_are_counted_among_all_eight_neighbours()
    {
        // One 8×8 sprite, white but for one black pixel inside: 420 ordered pairs, 8 of them each way between the two colours.
        var set = Sprites.Draw(1, 8, 8, (_, x, y) => x == 3 && y == 4 ? 0x000000FFu : 0xFFFFFFFF);
        var information = ColorNeighbours.MutualInformation(set, Palette.Find(set)!);

        var (all, black, white) = (420.0, 8 / 420.0, 412 / 420.0);
        var mixed = (8 + (2 * black * white)) / (all + 2);
        Assert.That(information[1], Is.EqualTo(Math.Log(mixed / (black * white))).Within(1e-5));
    }

    [Test]
    public void Set_of_one_colour_has_nothing_to_tell()
    {
        var set = Sprites.Draw(1, 8, 8, (_, _, _) => 0x112233FF);

        Assert.That(ColorNeighbours.MutualInformation(set, Palette.Find(set)!), Is.EqualTo(new[] { 0f }).Within(1e-6));
    }
}
