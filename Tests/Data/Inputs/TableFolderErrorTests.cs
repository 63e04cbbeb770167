using GanAssets.Tests.Packages.ImageSharp;
using GanAssets.Trainer;
using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

internal sealed class TableFolderErrorTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeThreeSprites()
    {
        _folder = new TemporaryFolder();
        for (var i = 1; i <= 3; i++)
        {
            Sprites.SaveNoise(_folder[$"{i}.png"], 16, 16, i);
        }
    }

    [TearDown]
    public void RemoveThem() => _folder.Dispose();

    [Test]
    public void Missing_folder_is_named()
    {
        AssertFault("nowhere", "there is no such folder or file", folder: _folder["nowhere"]);
    }

    [TestCase("", "does not begin with the column 'file'")]
    [TestCase("name,hair\n1.png,red\n", "does not begin with the column 'file'")]
    [TestCase("file,hair\n", "has no rows")]
    [TestCase("file,,hat\n1.png,red,no\n", "column 2 has no name")]
    [TestCase("file,hair,hat,hair\n1.png,a,b,c\n", "2 columns named 'hair'")]
    [TestCase("file,file\n1.png,a\n", "2 columns named 'file'")]
    [TestCase("file,hair\n1.png,red\n2.png\n", "line 3 has 1 cell where the header has 2")]
    [TestCase("file,hair\n1.png,red,no\n", "line 2 has 3 cells where the header has 2")]
    [TestCase("file,hair\n1.png,red\n\n ,red\n", "line 4 has nothing under 'file'")]
    [TestCase("file,hair\n,red\n", "line 2 has nothing under 'file'")]
    [TestCase("file,hair\n1.png,red\n2.png,red\n1.png,blond\n", "line 4 names 1.png as line 2 does")]
    [TestCase("file,hair\n1.png,a \"tall\" hat\n", "line 2 has a stray quotation mark")]
    [TestCase("file,hair\n1.png,red\n2.png,red\n", "the attribute 'hair' has the one value 'red'; it needs 2 to 256")]
    [TestCase("file,hair\n1.png,\n2.png,\n", "the attribute 'hair' has no value at all")]
    [TestCase("file,hair\nx.png,red\n1.png,red\n", "names x.png not found in")]
    [TestCase("file,hair\n1.png,red\nx.png,red\ny.png,red\nz.png,red\n", "names x.png and 2 more not found in")]
    public void Malformed_table_is_told_with_its_line(string table, string message)
    {
        File.WriteAllText(_folder["attributes.csv"], table);

        AssertFault("attributes.csv", message);
    }

    [Test]
    public void File_that_is_no_PNG_is_named()
    {
        File.WriteAllText(_folder["2.png"], "GIF89a");

        AssertFault("2.png", "is no PNG", table: true);
    }

    [Test]
    public void Damaged_PNG_is_named()
    {
        File.WriteAllBytes(_folder["3.png"], File.ReadAllBytes(_folder["3.png"])[..100]);

        AssertFault("3.png", "cannot be read", table: true);
    }

    [Test]
    public void Wrong_checksum_is_told()
    {
        var bytes = File.ReadAllBytes(_folder["3.png"]);
        bytes[^13] ^= 1;
        File.WriteAllBytes(_folder["3.png"], bytes);

        AssertFault("3.png", "cannot be read; The PNG is damaged", table: true);
    }

    [Test]
    public void File_cut_off_in_its_header_is_told()
    {
        File.WriteAllBytes(_folder["1.png"], File.ReadAllBytes(_folder["1.png"])[..20]);

        AssertFault("1.png", "its header is missing", table: true);
    }

    [TestCase("1.png", "is 100000×100000 pixels; sprites have 8 to 128")]
    [TestCase("2.png", "is 100000×100000 pixels and 1.png 16×16")]
    public void Header_that_promises_a_giant_is_refused_by_its_word_alone(string name, string message)
    {
        File.WriteAllBytes(_folder[name], new PngBuilder(100_000, 100_000, PngBuilder.Rgba).Chunk("IDAT", [1, 2, 3]).Chunk("IEND", []).ToArray());
        var before = GC.GetTotalAllocatedBytes();

        AssertFault(name, message, table: true);

        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(10_000_000));
    }

    [Test]
    public void First_of_several_faults_is_told()
    {
        File.WriteAllText(_folder["2.png"], "no picture");
        File.WriteAllText(_folder["3.png"], "no picture");

        AssertFault("2.png", "is no PNG", table: true);
    }

    [Test]
    public void Other_size_is_told_beside_the_first()
    {
        Sprites.SaveNoise(_folder["2.png"], 16, 24, 5);

        AssertFault("2.png", "is 16×24 pixels and 1.png 16×16", table: true);
    }

    [TestCase(7, 16)]
    [TestCase(16, 129)]
    public void Size_beyond_the_limits_is_told_with_them(int width, int height)
    {
        Sprites.SaveNoise(_folder["1.png"], width, height, 5);

        AssertFault("1.png", $"is {width}×{height} pixels; sprites have 8 to 128", table: true);
    }

    private void AssertFault(string file, string message, string? detail = null, string? folder = null, bool table = false)
    {
        if (table)
        {
            File.WriteAllText(_folder["attributes.csv"], "file,hair\n1.png,red\n2.png,red\n3.png,blond\n");
        }

        var fault = Assert.Throws<InputException>(() => SpriteInput.Load(folder ?? _folder.Path));
        Assert.That(fault!.Message, Does.StartWith(_folder[file] + ": ").And.Contain(message).And.Contain(detail ?? "").And.Not.Contain("\n"));
    }
}
