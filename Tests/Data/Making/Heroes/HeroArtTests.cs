using GanAssets.Trainer.Data.Making.Heroes;

namespace GanAssets.Tests.Data.Making.Heroes;

public sealed class HeroArtTests
{
    private const int MostColors = 64;

    [Test]
    public void The_whole_palette_is_small() =>
        Assert.That(HeroArt.Ramps.Values.SelectMany(ramp => Enumerable.Range(0, 4).Select(shade => ramp[shade])).Distinct().Count(), Is.LessThanOrEqualTo(MostColors));

    [Test]
    public void Every_value_is_drawn()
    {
        var parts = HeroArt.Parts.Keys.Concat(HeroArt.Ramps.Keys).ToHashSet();
        string[] prefixes = ["body", "skin", "hair", "hair", "headgear", "armor", "weapon", "offhand"];
        using var scope = Assert.EnterMultipleScope();
        foreach (var (attribute, prefix) in HeroSchema.Attributes.Attributes.Zip(prefixes))
        {
            foreach (var value in attribute.Values.Where(value => value != "none"))
            {
                Assert.That(parts, Does.Contain($"{prefix}.{value}"));
            }
        }
    }

    [Test]
    public void Shades_of_a_ramp_go_from_dark_to_light()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var (name, ramp) in HeroArt.Ramps)
        {
            var brightness = Enumerable.Range(0, 4).Select(shade => (2 * (ramp[shade] >> 16)) + (4 * ((ramp[shade] >> 8) & 255)) + (ramp[shade] & 255));
            Assert.That(brightness, Is.Ordered, name);
        }
    }

    [Test]
    public void No_part_draws_a_place_twice_or_leaves_the_picture()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var (name, part) in HeroArt.Parts)
        {
            Assert.That(part.Pixels.Select(pixel => (pixel.X, pixel.Y)), Is.Unique, name);
            Assert.That(part.Pixels, Has.All.Matches<ArtPixel>(pixel => pixel.X is >= 1 and <= 30 && pixel.Y is >= 1 and <= 30), name);
        }
    }

    [Test]
    public void Art_is_read_as_it_is_documented()
    {
        var (name, part) = ArtReader.ReadParts("# a comment\n[a.b at 3,4] steel gold ring\n.0\n\n3c\n").Single();

        Assert.That(name, Is.EqualTo("a.b"));
        Assert.That(part.HasRing);
        Assert.That(part.Pixels, Is.EqualTo(new ArtPixel[] { new(4, 4, Material.Steel, 0), new(3, 5, Material.Steel, 3), new(4, 5, Material.Gold, 2) }));
    }
}
