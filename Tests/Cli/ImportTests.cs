using System.Text.Json;
using GanAssets.Tests.Data;
using GanAssets.Tests.Data.Inputs;

namespace GanAssets.Tests.Cli;

internal sealed class ImportTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeSheet()
    {
        _folder = new TemporaryFolder();
        new SheetCanvas(34, 18).Put(1, 1, SheetCanvas.Noise(32, 16, 1), 32).Save(_folder["sheet.png"]);
    }

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Import_says_what_it_saw_and_writes_a_set()
    {
        File.WriteAllText(_folder["attributes.csv"], "file,hair\nr0c0,red\nr0c1,blond\nr0c2,\n");

        var run = ProgramRun.Of(_folder.Path, "data", "import", "sheet.png", "--out", "set", "--tile", "8x16", "--margin", "1").Succeeded();

        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error.TrimEnd('\n').Split('\n'), Is.EqualTo(new[]
        {
            "3 sprites of 8×16 pixels from a sheet of tiles.",
            "Attributes: hair (2 values, unknown of 1 sprite).",
            "1 tile that attributes.csv does not name left out.",
            "Wrote set. Next: ganassets train set --out runs/set",
        }));
        Assert.That(Refusal.Listing(_folder["set"]).Select(line => Path.GetFileName(line.Split(' ')[0])), Is.EqualTo(new[] { "attributes.csv", "r0c0.png", "r0c1.png", "r0c2.png" }));
    }

    [Test]
    public void Result_is_one_JSON_document_where_that_is_asked_for()
    {
        var run = ProgramRun.Of(_folder.Path, "data", "import", "sheet.png", "--out", "set", "--tile", "16x16", "--margin", "1", "--json").Succeeded();

        var result = JsonDocument.Parse(run.Output).RootElement;
        Assert.That(result.GetProperty("kind").GetString(), Is.EqualTo("grid_sheet"));
        Assert.That((result.GetProperty("sprites").GetInt32(), result.GetProperty("width").GetInt32()), Is.EqualTo((2, 16)));
    }

    [Test]
    public void Mixed_sizes_are_refused_with_the_option_that_pads_them()
    {
        Directory.CreateDirectory(_folder["in"]);
        Sprites.SaveNoise(_folder["in/a.png"], 8, 8, 1);
        Sprites.SaveNoise(_folder["in/b.png"], 8, 9, 2);

        Refusal.Assert(_folder.Path, ["data", "import", "in", "--out", "set"], "in/b.png: is 8×9 pixels and a.png 8×8", "data import --pad");
        var run = ProgramRun.Of(_folder.Path, "data", "import", "in", "--out", "set", "--pad", "--anchor", "center").Succeeded();
        Assert.That(run.Error, Does.Contain("1 smaller sprite padded to 8×9 pixels."));
    }

    [TestCase("--tile takes a width and a height from 1 to 4096 pixels, such as 16x24, not '8'", "--tile", "8")]
    [TestCase("--tile takes a width", "--tile", "8x0")]
    [TestCase("--margin takes a whole number from 0 to 4096", "--tile", "8x8", "--margin", "-1")]
    [TestCase("--margin and --spacing belong to a sheet's tiles", "--spacing", "2")]
    [TestCase("bottom", "--tile", "8x16", "--anchor", "left")]
    public void Option_out_of_its_range_is_refused(string message, params string[] options) =>
        Refusal.Assert(_folder.Path, ["data", "import", "sheet.png", "--out", "set", .. options], message);

    [Test]
    public void Import_without_a_place_is_refused() => Refusal.Assert(_folder.Path, ["data", "import", "sheet.png"], "--out");
}
