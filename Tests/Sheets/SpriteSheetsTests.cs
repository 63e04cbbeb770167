using GanAssets.Tests.Data;
using GanAssets.Trainer;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Data.Inputs;
using GanAssets.Trainer.Sheets;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace GanAssets.Tests.Sheets;

public class SpriteSheetsTests
{
    [Test]
    public void Folder_reads_back_as_the_same_sprite_set()
    {
        using var folder = new TemporaryFolder();
        var sprites = ColoredShapes.Draw(50, seed: 1);

        SpriteSheets.SaveFolder(sprites, folder["set"]);

        var read = SpriteInput.Load(folder["set"]);
        Assert.That(read.Rgba, Is.EqualTo(sprites.Rgba));
        Assert.That(read.Labels, Is.EqualTo(sprites.Labels));
        Assert.That(read.Names, Is.EqualTo(sprites.Names));
        foreach (var (attribute, expected) in read.Schema.Attributes.Zip(sprites.Schema.Attributes))
        {
            Assert.That(attribute.Name, Is.EqualTo(expected.Name));
            Assert.That(attribute.Values, Is.EqualTo(expected.Values));
        }
    }

    [Test]
    public void Names_and_values_with_commas_quotes_and_spaces_read_back()
    {
        using var folder = new TemporaryFolder();
        var schema = new AttributeSchema([new AttributeDefinition("hair, \"colour\"", ["a,b", "c \"d\"", " e "])]);
        var pixels = Sprites.Draw(3, 8, 8, (sprite, x, y) => (uint)((sprite << 24) | (x << 16) | (y << 8) | 0xFF));
        var sprites = new SpriteSet(8, 8, pixels.Rgba, schema, [1, 0, 2], ["a, b.png", "c'd.png", "é.png"]);

        SpriteSheets.SaveFolder(sprites, folder["set"]);

        var read = SpriteInput.Load(folder["set"]);
        Assert.That(read.Names, Is.EqualTo(sprites.Names));
        Assert.That(read.Schema.Attributes.Single().Name, Is.EqualTo("hair, \"colour\""));
        Assert.That(read.Labels.Select(label => read.Schema.Attributes[0].Values[label]), Is.EqualTo(new[] { "c \"d\"", "a,b", " e " }));
        Assert.That(read.Rgba, Is.EqualTo(sprites.Rgba));
    }

    [Test]
    public void Unknown_values_are_left_empty_in_the_table()
    {
        using var folder = new TemporaryFolder();
        var shapes = ColoredShapes.Draw(2, seed: 1);

        SpriteSheets.SaveFolder(new SpriteSet(8, 8, shapes.Rgba, shapes.Schema, [0, -1, -1, 2], shapes.Names), folder["set"]);

        Assert.That(
            File.ReadAllLines(Path.Combine(folder["set"], "attributes.csv")),
            Is.EqualTo(new[] { "file,color,shape", "0.png,blue,", "1.png,,square" }));
    }

    [Test]
    public void Folder_that_holds_something_is_refused_in_one_line_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["mine.txt"], "mine");

        Assert.That(
            () => SpriteSheets.SaveFolder(ColoredShapes.Draw(2, seed: 1), folder.Path),
            Throws.TypeOf<InputException>().With.Message.Match(@"^\S+: is there already and holds something else; [^\n]+$"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.EqualTo(new[] { folder["mine.txt"] }));
    }

    [Test]
    public void Empty_folder_is_filled()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["set"]);

        SpriteSheets.SaveFolder(ColoredShapes.Draw(2, seed: 1), folder["set"]);

        Assert.That(Directory.EnumerateFiles(folder["set"]).Select(Path.GetFileName), Is.EquivalentTo(new[] { "0.png", "1.png", "attributes.csv" }));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Has.Exactly(1).Items);
    }

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(50)]
    public void Grid_shows_every_sprite(int count)
    {
        using var folder = new TemporaryFolder();

        SpriteSheets.SaveGrid(ColoredShapes.Draw(count, seed: 1), folder["grid.png"]);

        using var grid = Image.Load<Rgba32>(folder["grid.png"]);
        Assert.That(grid.Width * grid.Height, Is.GreaterThanOrEqualTo(count * 9 * 64));
    }
}
