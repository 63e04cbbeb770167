using System.Text;
using GanAssets.Tests.Data;

namespace GanAssets.Tests.Cli;

internal sealed class BadSpritesTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeTwoSprites()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["set"]);
        Sprites.SaveNoise(_folder["set/1.png"], 8, 8, 1);
        Sprites.SaveNoise(_folder["set/2.png"], 8, 8, 2);
        File.WriteAllText(_folder["set/attributes.csv"], "file,hair\n1.png,red\n2.png,dark\n");
    }

    [TearDown]
    public void RemoveThem() => _folder.Dispose();

    [Test]
    public void Missing_folder_is_refused() =>
        AssertRefused("nowhere", "nowhere: there is no such folder or file", "PNG sprites with attributes.csv");

    [Test]
    public void Picture_in_place_of_the_folder_is_refused() =>
        AssertRefused("set/1.png", "set/1.png: is one picture", "--tile WxH");

    [Test]
    public void File_that_is_no_PNG_is_refused()
    {
        File.WriteAllText(_folder["set/2.png"], "GIF89a");

        AssertRefused("set", "set/2.png: is no PNG", "sprites are PNG files");
    }

    [Test]
    public void Table_that_names_files_that_are_not_there_is_refused()
    {
        File.AppendAllText(_folder["set/attributes.csv"], "3.png,red\n4.png,red\n");

        AssertRefused("set", "set/attributes.csv: names 3.png and 1 more", "each row's file must be there");
    }

    [Test]
    public void Sprites_fewer_than_a_batch_are_refused() =>
        AssertRefused("set", "set: has too few sprites: 1 are left to train on", "at least 8");

    [Test]
    public void Sprites_of_several_sizes_are_refused()
    {
        Sprites.SaveNoise(_folder["set/2.png"], 8, 12, 2);

        AssertRefused("set", "set/2.png: is 8×12 pixels and 1.png 8×8", "data import --pad");
    }

    [Test]
    public void Attribute_of_one_value_is_refused()
    {
        File.WriteAllText(_folder["set/attributes.csv"], "file,hair\n1.png,red\n");

        AssertRefused("set", "the attribute 'hair' has the one value 'red'", "2 to 256");
    }

    [Test]
    public void Name_with_a_line_break_stays_on_one_line()
    {
        Directory.Move(_folder["set"], _folder["a \n\u001b[31mset"]);
        File.WriteAllText(_folder["a \n\u001b[31mset/2.png"], "GIF89a");

        AssertRefused("a \n\u001b[31mset", "a  ?[31mset/2.png: is no PNG");
    }

    [TestCase("set/1.png/run")]
    [TestCase("set/1.png")]
    [TestCase("/proc/run")]
    public void Run_folder_that_cannot_be_made_is_refused(string output)
    {
        if (output.StartsWith("/proc", StringComparison.Ordinal) && !Directory.Exists("/proc/self"))
        {
            Assert.Ignore("This system has no /proc, in which nobody can make a folder.");
        }

        WriteEnough();

        Refusal.Assert(_folder.Path, ["train", "set", "--out", output, "--steps", "1"], $"{output}: cannot be written", "a place that you may write to");
    }

    [TestCase("set/1.png/portraits")]
    [TestCase("set")]
    public void Folder_of_fetched_sprites_that_cannot_be_made_is_refused_before_anything_is_drawn(string output) =>
        Refusal.Assert(_folder.Path, ["data", "fetch", "portraits", "--out", output, "--count", "5"], $"{output}: ", "name a new folder");

    private void WriteEnough()
    {
        var table = new StringBuilder("file,hair\n");
        for (var i = 0; i < 90; i++)
        {
            Sprites.SaveNoise(_folder[$"set/{i}.png"], 8, 8, i);
            table.Append(null, $"{i}.png,{(i % 2 == 0 ? "red" : "dark")}\n");
        }

        File.WriteAllText(_folder["set/attributes.csv"], table.ToString());
    }

    [TestCase("set/1.png/heroes")]
    [TestCase("set")]
    public void Folder_of_made_sprites_that_cannot_be_made_is_refused(string output) =>
        Refusal.Assert(_folder.Path, ["data", "make", "heroes", "--out", output, "--count", "5"], $"{output}: ", "name a new folder");

    private void AssertRefused(string set, params string[] parts) =>
        Refusal.Assert(_folder.Path, ["train", set, "--out", "run", "--steps", "1"], parts);
}
