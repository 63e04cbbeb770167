using GanAssets.Trainer;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class FoldersTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Folder_for_each_class_makes_one_attribute()
    {
        var pixels = new[] { Save("orc/a.png", 1), Save("orc/grunt/b.PNG", 2), Save("elf/a.png", 3) };
        Directory.CreateDirectory(_folder["notes"]);
        File.WriteAllText(_folder["notes/read me.txt"], "no pictures here");

        var input = SpriteInput.Read(_folder.Path);

        Assert.That((input.Kind, input.Set.Schema.Attributes.Single().Name), Is.EqualTo((SpriteInputKind.ClassFolders, "class")));
        Assert.That(input.Set.Schema.Attributes.Single().Values, Is.EqualTo(new[] { "elf", "orc" }));
        Assert.That(input.Set.Names, Is.EqualTo(new[] { "elf/a.png", "orc/a.png", "orc/grunt/b.PNG" }));
        Assert.That(input.Set.Labels, Is.EqualTo(new[] { 0, 1, 1 }));
        Assert.That(input.Set.Rgba, Is.EqualTo((byte[])[.. pixels[2], .. pixels[0], .. pixels[1]]));
    }

    [Test]
    public void Class_may_have_another_name()
    {
        Save("orc/a.png", 1);
        Save("elf/a.png", 2);

        Assert.That(SpriteInput.Load(_folder.Path, new SpriteInputOptions { ClassName = "race" }).Schema.Attributes.Single().Name, Is.EqualTo("race"));
    }

    [Test]
    public void Pictures_alone_are_a_set_without_attributes_in_the_order_of_their_names()
    {
        var (b, a) = (Save("b.png", 1), Save("a.PNG", 2));
        Save(".hidden.png", 3);
        File.WriteAllText(_folder["source.json"], """{"name": "mine"}""");

        var input = SpriteInput.Read(_folder.Path);

        Assert.That((input.Kind, input.Set.Schema.Count, input.Set.Labels), Is.EqualTo((SpriteInputKind.PlainFolder, 0, Array.Empty<int>())));
        Assert.That(input.Set.Names, Is.EqualTo(new[] { "a.PNG", "b.png" }));
        Assert.That(input.Set.Rgba, Is.EqualTo((byte[])[.. a, .. b]));
        Assert.That(SpriteInput.SourceOf(_folder.Path)!.Name, Is.EqualTo("mine"));
    }

    [Test]
    public void Single_class_is_refused_with_what_it_might_be()
    {
        Save("orc/a.png", 1);

        AssertFault(_folder.Path, "has PNG files in one folder only, orc", "itself for sprites without attributes");
    }

    [Test]
    public void Pictures_beside_folders_of_pictures_are_refused()
    {
        Save("preview.png", 1);
        Save("orc/a.png", 1);
        Save("elf/a.png", 1);

        AssertFault(_folder.Path, "holds PNG files (preview.png) and folders of PNG files (elf)");
    }

    [Test]
    public void Folder_without_pictures_is_refused_with_all_that_is_accepted() =>
        AssertFault(_folder.Path, "holds no PNG files", "attributes.csv", "a folder for each class", "JSON", "--tile WxH");

    [TestCase("a.txt", "is no folder and neither a .json nor a .png file")]
    [TestCase("a.aseprite", "export it as a sheet (PNG) with JSON data")]
    [TestCase("a.png", "is one picture; say by --tile WxH")]
    public void File_of_another_kind_is_refused(string name, string message)
    {
        File.WriteAllText(_folder[name], "");

        AssertFault(_folder[name], message);
    }

    [Test]
    public void More_than_256_classes_are_refused()
    {
        for (var i = 0; i < 257; i++)
        {
            Save($"{i}/a.png", 1);
        }

        AssertFault(_folder.Path, "the attribute 'class' has 257 different values; it may have 2 to 256");
    }

    private byte[] Save(string name, int seed)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
        return Sprites.SaveNoise(_folder[name], 8, 8, seed);
    }

    private static void AssertFault(string path, params string[] parts)
    {
        var fault = Assert.Throws<InputException>(() => SpriteInput.Load(path));
        Assert.That(fault!.Message, Does.StartWith(path + ": ").And.Not.Contain("\n"));
        foreach (var part in parts)
        {
            Assert.That(fault.Message, Does.Contain(part));
        }
    }
}
