using System.Text.Json;
using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

/// <summary><c>check</c> of model files and of sprites that any generator made.</summary>
internal sealed class CheckSourcesTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Model_is_judged_as_its_run_was_and_the_same_again()
    {
        string[] words = ["check", SharedRun.Model, "--data", SharedRun.Set, "--json", "--quick"];

        var first = ProgramRun.Of(_folder.Path, words).Succeeded();
        var second = ProgramRun.Of(_folder.Path, [.. words, "--out", "v.json"]).Succeeded();

        Assert.That(second.Output, Is.EqualTo(first.Output));
        Assert.That(File.ReadAllText(_folder["v.json"]), Is.EqualTo(first.Output));
        var (model, run) = (Json(first.Output), Json(File.ReadAllText(Path.Combine(SharedRun.Run, "verdict.json"))));
        Assert.That(model.GetProperty("verdict").GetString(), Is.EqualTo(run.GetProperty("verdict").GetString()));
        Assert.That(model.GetProperty("step").GetInt64(), Is.EqualTo(60));

        // The split and the probe are the run's own, so what is said of real sprites is the very same.
        Assert.That(Real(model, "coverage"), Is.EqualTo(Real(run, "coverage")).Within(1e-9));
        Assert.That(Real(model, "attribute_accuracy"), Is.EqualTo(Real(run, "attribute_accuracy")).Within(1e-9));
    }

    [Test]
    public void Full_check_adds_the_classification_accuracy_score_and_a_run_has_its_discriminator_s_say()
    {
        var run = SharedRun.CopyOf(SharedRun.Run, _folder);

        var report = Json(ProgramRun.Of(_folder.Path, "check", "run", "--json").Succeeded().Output);

        Assert.That(Value(report, "classification_accuracy_score"), Is.InRange(0.2, 1));
        Assert.That(Real(report, "classification_accuracy_score"), Is.EqualTo(Real(report, "attribute_accuracy")).Within(1e-9));
        Assert.That(Value(report, "collapsed_training_share"), Is.InRange(0, 1));
        var quick = Json(ProgramRun.Of(_folder.Path, "check", "run", "--json", "--quick").Succeeded().Output);
        Assert.That(quick.GetProperty("measures").TryGetProperty("classification_accuracy_score", out _), Is.False);
        Assert.That(File.ReadAllText(Path.Combine(run, "verdict.json")), Does.Not.Contain("classification_accuracy_score"));
    }

    [Test]
    public void Copies_of_one_sprite_have_collapsed()
    {
        var table = File.ReadAllLines(Path.Combine(SharedRun.Set, "attributes.csv"));
        Directory.CreateDirectory(_folder["fakes"]);
        foreach (var line in table.Skip(1))
        {
            File.Copy(Path.Combine(SharedRun.Set, "000.png"), _folder[$"fakes/{line.Split(',')[0]}"]);
        }

        // In another order, and with no more than one value of an attribute: both are fine for generated sprites.
        File.WriteAllLines(_folder["fakes/attributes.csv"], ["file,side,color", .. table.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]},{cells[2]},red")]);

        var run = ProgramRun.Of(_folder.Path, "check", "--fakes", "fakes", "--data", SharedRun.Set, "--json", "--quick");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Collapsed), run.Error);
        Assert.That(Value(Json(run.Output), "coverage"), Is.LessThan(0.5));
        Assert.That(Json(run.Output).GetProperty("attributes").GetProperty("color").GetProperty("values").GetProperty("blue").GetProperty("count").GetInt32(), Is.Zero);
    }

    [Test]
    public void Sprites_that_nobody_asked_for_anything_are_never_healthy()
    {
        Directory.CreateDirectory(_folder["fakes"]);
        foreach (var file in Directory.EnumerateFiles(SharedRun.Set, "*.png"))
        {
            File.Copy(file, _folder[$"fakes/{Path.GetFileName(file)}"]);
        }

        var run = ProgramRun.Of(_folder.Path, "check", "--fakes", "fakes", "--data", SharedRun.Set);

        Assert.That(run.Output, Does.Contain("not enough").And.Not.Contain("Verdict: healthy"));
        Assert.That(run.Error, Does.Contain("an attributes.csv with the columns file, color, side would"));
    }

    [TestCase("file,colour,side", "000.png,red,left", "fakes/attributes.csv: has the attribute 'colour'", "the nearest that it has is 'color'")]
    [TestCase("file,color", "000.png,red", "fakes/attributes.csv: lacks the attribute 'side'", "leave its cells empty")]
    [TestCase("file,color,side", "000.png,rad,left", "fakes/attributes.csv: 000.png has 'color=rad'", "the nearest that it has is 'red'")]
    public void Sprites_with_other_attributes_are_refused(string header, string row, params string[] parts)
    {
        Directory.CreateDirectory(_folder["fakes"]);
        File.Copy(Path.Combine(SharedRun.Set, "000.png"), _folder["fakes/000.png"]);
        File.WriteAllLines(_folder["fakes/attributes.csv"], [header, row]);

        Refusal.Assert(_folder.Path, ["check", "--fakes", "fakes", "--data", SharedRun.Set], parts);
    }

    [Test]
    public void Sprites_of_another_size_are_refused()
    {
        Directory.CreateDirectory(_folder["fakes"]);
        Data.Sprites.SaveNoise(_folder["fakes/a.png"], 16, 8, 1);
        Data.Sprites.SaveNoise(_folder["fakes/b.png"], 16, 8, 2);

        Refusal.Assert(_folder.Path, ["check", "--fakes", "fakes", "--data", SharedRun.Set], "fakes: the sprites are 16×8 pixels", "8×8; both must have one size");

        Data.Sprites.SaveNoise(_folder["fakes/b.png"], 8, 8, 2);
        Refusal.Assert(_folder.Path, ["check", "--fakes", "fakes", "--data", SharedRun.Set], "b.png: is 8×8 pixels and a.png 16×8", "one size");
    }

    [TestCase("color", "colour", "lacks the attribute 'color', which the model", "colour, side")]
    [TestCase("red", "crimson", "lacks the value of 'color' 'red', which the model", "blue, crimson, green")]
    public void Model_of_other_sprites_is_refused(string word, string other, params string[] parts)
    {
        SharedRun.CopyOf(SharedRun.Set, _folder, "set");
        var table = _folder["set/attributes.csv"];
        File.WriteAllText(table, File.ReadAllText(table).Replace(word, other, StringComparison.Ordinal));

        Refusal.Assert(_folder.Path, ["check", SharedRun.Model, "--data", "set"], ["set: ", "give the sprites that the model was trained on", .. parts]);
    }

    [Test]
    public void Model_of_another_set_is_checked_with_a_word_of_caution()
    {
        ColorfulBlocks.Write(_folder["set"], 125);

        var run = ProgramRun.Of(_folder.Path, "check", SharedRun.Model, "--data", "set", "--quick");

        Assert.That(run.Error, Does.Contain("set is not, or no longer, the very set that the model has learned from"));
        Assert.That(run.Output, Does.Contain("Verdict: "));
    }

    [Test]
    public void File_that_is_no_model_is_refused() => Refusal.Assert(
        SharedRun.Folder, ["check", "set/000.png", "--data", "set"], "set/000.png: ");

    [Test]
    public void Folder_of_sprites_in_place_of_a_run_is_told_of_fakes() => Refusal.Assert(
        SharedRun.Folder, ["check", "set"], "set: is no run folder (it has no recipe.json)", "--fakes set --data SET");

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static double Value(JsonElement report, string measure) => report.GetProperty("measures").GetProperty(measure).GetProperty("value").GetDouble();

    private static double Real(JsonElement report, string measure) => report.GetProperty("measures").GetProperty(measure).GetProperty("real").GetDouble();
}
