using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Data;

internal sealed class SpriteFolderTests
{
    [Test]
    public void Folder_becomes_a_set_in_the_order_of_the_table()
    {
        using var folder = new TemporaryFolder();
        var b = Sprites.SaveNoise(folder["b.png"], 10, 8, 1);
        var a = Sprites.SaveNoise(folder["a.png"], 10, 8, 2);
        File.WriteAllText(folder["attributes.csv"], "file,hair,hat\nb.png,red,yes\na.png,blond,yes\n");

        var set = SpriteFolder.Load(folder.Path);

        Assert.That((set.Count, set.Width, set.Height), Is.EqualTo((2, 10, 8)));
        Assert.That(set.Names, Is.EqualTo(new[] { "b.png", "a.png" }));
        Assert.That(set.Pixels(0).ToArray(), Is.EqualTo(b));
        Assert.That(set.Pixels(1).ToArray(), Is.EqualTo(a));
    }

    [Test]
    public void Values_stand_in_the_order_of_their_code_points_whatever_the_rows_order()
    {
        using var folder = new TemporaryFolder();
        Sprites.SaveNoise(folder["a.png"], 8, 8, 1);
        Sprites.SaveNoise(folder["b.png"], 8, 8, 1);
        Sprites.SaveNoise(folder["c.png"], 8, 8, 1);
        File.WriteAllText(folder["attributes.csv"], "file,hair\na.png,red\nb.png,blond\nc.png,Red\n");

        var set = SpriteFolder.Load(folder.Path);

        Assert.That(set.Schema.Attributes[0].Name, Is.EqualTo("hair"));
        Assert.That(set.Schema.Attributes[0].Values, Is.EqualTo(new[] { "Red", "blond", "red" }));
        Assert.That(set.Labels, Is.EqualTo(new[] { 2, 1, 0 }));
    }

    [Test]
    public void Table_may_be_quoted_spaced_and_with_line_ends_and_mark_of_other_programs()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["heads"]);
        Sprites.SaveNoise(folder["heads/a, b.png"], 8, 8, 1);
        File.WriteAllText(folder["attributes.csv"], "\uFEFFfile, hair color\r\n\"heads/a, b.png\", \"light \"\"ash\"\"\"\r\n\r\n");

        var set = SpriteFolder.Load(folder.Path);

        Assert.That(set.Names, Is.EqualTo(new[] { "heads/a, b.png" }));
        Assert.That(set.Schema.Attributes[0].Name, Is.EqualTo("hair color"));
        Assert.That(set.Schema.Attributes[0].Values, Is.EqualTo(new[] { "light \"ash\"" }));
    }

    [Test]
    public void Attribute_of_a_single_value_and_a_set_without_attributes_are_fine()
    {
        using var folder = new TemporaryFolder();
        Sprites.SaveNoise(folder["a.png"], 8, 128, 1);
        File.WriteAllText(folder["attributes.csv"], "file\na.png\n");

        var set = SpriteFolder.Load(folder.Path);

        Assert.That((set.Schema.Count, set.Labels.Length, set.Height), Is.EqualTo((0, 0, 128)));
    }

    [Test]
    public void Files_outside_the_table_are_left_out()
    {
        using var folder = new TemporaryFolder();
        Sprites.SaveNoise(folder["a.png"], 8, 8, 1);
        Sprites.SaveNoise(folder["preview.png"], 300, 300, 1);
        File.WriteAllText(folder["attributes.csv"], "file\na.png\n");

        Assert.That(SpriteFolder.Load(folder.Path).Count, Is.EqualTo(1));
    }
}
