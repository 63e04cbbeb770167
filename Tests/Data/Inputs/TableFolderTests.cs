using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class TableFolderTests
{
    [Test]
    public void Folder_becomes_a_set_in_the_order_of_the_table()
    {
        using var folder = new TemporaryFolder();
        var b = Sprites.SaveNoise(folder["b.png"], 10, 8, 1);
        var a = Sprites.SaveNoise(folder["a.png"], 10, 8, 2);
        File.WriteAllText(folder["attributes.csv"], "file,hair,hat\nb.png,red,yes\na.png,blond,no\n");

        var set = SpriteInput.Load(folder.Path);

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

        var set = SpriteInput.Load(folder.Path);

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
        Sprites.SaveNoise(folder["c.png"], 8, 8, 2);
        File.WriteAllText(folder["attributes.csv"], "\uFEFFfile, hair color\r\n\"heads/a, b.png\", \"light \"\"ash\"\"\"\r\n\r\nc.png,dark\r\n");

        var set = SpriteInput.Load(folder.Path);

        Assert.That(set.Names, Is.EqualTo(new[] { "heads/a, b.png", "c.png" }));
        Assert.That(set.Schema.Attributes[0].Name, Is.EqualTo("hair color"));
        Assert.That(set.Schema.Attributes[0].Values, Is.EqualTo(new[] { "dark", "light \"ash\"" }));
    }

    [Test]
    public void Table_of_files_alone_makes_a_set_without_attributes()
    {
        using var folder = new TemporaryFolder();
        Sprites.SaveNoise(folder["a.png"], 8, 128, 1);
        File.WriteAllText(folder["attributes.csv"], "file\na.png\n");

        var set = SpriteInput.Load(folder.Path);

        Assert.That((set.Schema.Count, set.Labels.Length, set.Height), Is.EqualTo((0, 0, 128)));
    }

    [Test]
    public void Files_outside_the_table_are_left_out()
    {
        using var folder = new TemporaryFolder();
        Sprites.SaveNoise(folder["a.png"], 8, 8, 1);
        Sprites.SaveNoise(folder["preview.png"], 300, 300, 1);
        File.WriteAllText(folder["attributes.csv"], "file\na.png\n");

        var input = SpriteInput.Read(folder.Path);

        Assert.That((input.Set.Count, input.Kind), Is.EqualTo((1, SpriteInputKind.TableFolder)));
        Assert.That(input.Notes, Is.EqualTo(new[] { "1 PNG file that attributes.csv does not name left out." }));
    }

    [Test]
    public void Empty_cell_is_unknown()
    {
        using var folder = new TemporaryFolder();
        for (var i = 1; i <= 4; i++)
        {
            Sprites.SaveNoise(folder[$"{i}.png"], 8, 8, i);
        }

        File.WriteAllText(folder["attributes.csv"], "file,hair,hat\n1.png,red,\n2.png, ,no\n3.png,\"\",yes\n4.png,blond,yes\n");

        var set = SpriteInput.Load(folder.Path);

        Assert.That(set.Schema.Attributes.Select(attribute => attribute.Values), Is.EqualTo(new[] { new[] { "blond", "red" }, ["no", "yes"] }));
        Assert.That(set.Labels, Is.EqualTo(new[] { 1, -1, -1, 0, -1, 1, 0, 1 }));
    }
}
