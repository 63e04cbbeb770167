using GanAssets.Tests.Runtime;

namespace GanAssets.Tests.Cli;

internal sealed class GenerateTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        File.Copy(SharedRun.Model, _folder["m.onnx"]);
    }

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Same_seed_gives_the_same_bytes()
    {
        Generate("--sheet", "a.png", "--out", "a", "--count", "6", "--seed", "7");
        Generate("--sheet", "b.png", "--out", "b", "--count", "6", "--seed", "7");
        Generate("--sheet", "c.png", "--count", "6", "--seed", "8");

        Assert.That(File.ReadAllBytes(_folder["b.png"]), Is.EqualTo(File.ReadAllBytes(_folder["a.png"])));
        Assert.That(File.ReadAllBytes(_folder["c.png"]), Is.Not.EqualTo(File.ReadAllBytes(_folder["a.png"])));
        Assert.That(Directory.EnumerateFiles(_folder["a"]).Count(), Is.EqualTo(7));
        foreach (var file in Directory.EnumerateFiles(_folder["a"]))
        {
            Assert.That(File.ReadAllBytes(Path.Combine(_folder["b"], Path.GetFileName(file))), Is.EqualTo(File.ReadAllBytes(file)));
        }
    }

    [Test]
    public void Wanted_attribute_stands_in_the_table()
    {
        Generate("--out", "red", "--count", "5", "--attr", "color=red", "--attr", "side=left");

        Assert.That(
            File.ReadAllLines(_folder["red/attributes.csv"]),
            Is.EqualTo(["file,color,side", .. Enumerable.Range(1, 5).Select(seed => $"set_{seed}.png,red,left")]));
    }

    [Test]
    public void Generated_folder_can_be_trained_on()
    {
        Generate("--out", "set", "--count", "12");

        ProgramRun.Of(_folder.Path, "train", "set", "--out", "run", "--steps", "1", "--no-check").Succeeded();
    }

    [Test]
    public void Sheet_may_lie_in_the_folder_of_the_sprites()
    {
        Generate("--out", "some", "--sheet", "some/sheet.png", "--count", "2");

        Assert.That(_folder["some/sheet.png"], Does.Exist);
        Assert.That(_folder["some/attributes.csv"], Does.Exist);
    }

    [Test]
    public void Unknown_attribute_is_told_with_those_of_the_model() =>
        AssertRefused(["--sheet", "a.png", "--attr", "hair=red"], "no attribute 'hair'", "color, side");

    [Test]
    public void Unknown_value_is_told_with_those_of_the_attribute() =>
        AssertRefused(["--sheet", "a.png", "--attr", "color=pink"], "no value 'pink'", "blue, green, red");

    [Test]
    public void Missing_model_is_refused() =>
        Refusal.Assert(_folder.Path, ["generate", "n.onnx", "--sheet", "a.png"], "n.onnx: there is no such file", "ganassets export RUN");

    [Test]
    public void File_that_is_no_ONNX_is_refused()
    {
        File.WriteAllText(_folder["m.onnx"], "no model");

        AssertRefused(["--sheet", "a.png"], "m.onnx: it is no ONNX model");
    }

    [Test]
    public void Model_without_our_card_is_refused()
    {
        File.WriteAllBytes(_folder["m.onnx"], new TinyModel { HasCard = false }.ToBytes());

        AssertRefused(["--sheet", "a.png"], "m.onnx: ", "ganassets");
    }

    [Test]
    public void Model_whose_name_is_a_path_writes_into_its_folder_all_the_same()
    {
        File.WriteAllBytes(_folder["m.onnx"], new TinyModel { Json = new TinyCard().Json.Replace("tiny", "../../up", StringComparison.Ordinal) }.ToBytes());

        Generate("--out", "some", "--count", "1");

        Assert.That(_folder["some/.._.._up_1.png"], Does.Exist);
    }

    [TestCase("m.onnx/a.png", "cannot be written")]
    [TestCase("/proc/a.png", "cannot be written")]
    public void Sheet_that_cannot_be_written_is_refused_and_no_folder_made(string sheet, string part)
    {
        IgnoreWithoutProc(sheet);

        AssertRefused(["--sheet", sheet, "--out", "some", "--count", "2"], $"{sheet}: {part}", "a folder that you may write to");
    }

    [TestCase("m.onnx/some", "m.onnx is a file; name a new folder")]
    [TestCase("m.onnx", "is there already")]
    [TestCase("/proc/some", "a place that you may write to")]
    [TestCase("full", "holds something else; name a new folder")]
    public void Folder_that_cannot_be_written_is_refused_and_no_sheet_made(string output, string part)
    {
        IgnoreWithoutProc(output);
        Directory.CreateDirectory(_folder["full/of"]);

        AssertRefused(["--sheet", "a.png", "--out", output, "--count", "2"], output, part);
    }

    [Test]
    public void Folder_and_sheet_at_one_place_are_refused() =>
        AssertRefused(["--sheet", "some", "--out", "some", "--count", "2"], "some: cannot be a file and a folder at once");

    private static void IgnoreWithoutProc(string path)
    {
        if (path.StartsWith("/proc", StringComparison.Ordinal) && !Directory.Exists("/proc/self"))
        {
            Assert.Ignore("This system has no /proc, in which nobody can make a file.");
        }
    }

    private void Generate(params string[] words) => ProgramRun.Of(_folder.Path, ["generate", "m.onnx", .. words]).Succeeded();

    private void AssertRefused(string[] words, params string[] parts) => Refusal.Assert(_folder.Path, ["generate", "m.onnx", .. words], parts);
}
