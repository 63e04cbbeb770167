using System.Text.Json;
using GanAssets.Trainer.Cli;
using GanAssets.Trainer.Data;

namespace GanAssets.Tests.Cli;

/// <summary>What <c>--json</c> prints: one document on standard output.</summary>
internal sealed class JsonResultTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Generate_lists_each_sprite_with_its_seed_its_attributes_and_its_file()
    {
        var result = Run(ExitCode.Done, "generate", SharedRun.Model, "--count", "3", "--attr", "color=red", "--seed", "7", "--sheet", "a.png", "--out", "some", "--json");

        Assert.That(result.GetProperty("model").GetString(), Is.EqualTo(SharedRun.Model));
        Assert.That(result.GetProperty("sheet").GetString(), Is.EqualTo("a.png"));
        Assert.That(result.GetProperty("folder").GetString(), Is.EqualTo("some"));
        var sprites = result.GetProperty("sprites").EnumerateArray().ToArray();
        Assert.That(sprites.Select(sprite => sprite.GetProperty("seed").GetUInt64()), Is.EqualTo([7, 8, 9]));
        Assert.That(sprites.Select(sprite => sprite.GetProperty("attributes").GetProperty("color").GetString()), Is.All.EqualTo("red"));
        Assert.That(sprites.Select(sprite => sprite.GetProperty("attributes").GetProperty("side").GetString()), Is.All.EqualTo("left").Or.EqualTo("right"));
        Assert.That(sprites.Select(sprite => _folder[sprite.GetProperty("file").GetString()!]), Has.All.Exist);
    }

    [Test]
    public void Train_tells_what_the_run_has_had()
    {
        var result = Run(ExitCode.Done, "train", SharedRun.Set, "--out", "run", "--steps", "2", "--no-check", "--json");

        Assert.That(result.GetProperty("run").GetString(), Is.EqualTo(_folder["run"]));
        Assert.That(result.GetProperty("steps").GetInt64(), Is.EqualTo(2));
        Assert.That(result.GetProperty("seconds").GetDouble(), Is.Positive);
        Assert.That(result.GetProperty("stopped").GetBoolean(), Is.False);
        Assert.That(result.TryGetProperty("check", out _), Is.False);
    }

    [Test]
    public void Export_tells_the_file_its_size_and_the_check()
    {
        var result = Run(ExitCode.Done, "export", SharedRun.Run, "--out", "m.onnx", "--json");

        Assert.That(result.GetProperty("model").GetString(), Is.EqualTo("m.onnx"));
        Assert.That(result.GetProperty("bytes").GetInt64(), Is.EqualTo(new FileInfo(_folder["m.onnx"]).Length));
        Assert.That(result.GetProperty("check").GetProperty("measures").GetProperty("coverage").GetProperty("value").GetDouble(), Is.Positive);
    }

    [Test]
    public void Export_of_a_collapsed_generator_names_no_model()
    {
        var result = Run(ExitCode.Collapsed, "export", SharedRun.Collapsed, "--json");

        Assert.That(result.TryGetProperty("model", out _), Is.False);
        Assert.That(result.GetProperty("check").GetProperty("verdict").GetString(), Is.EqualTo("collapsed"));
    }

    [Test]
    public void Fetch_tells_the_set_and_its_licence()
    {
        Directory.CreateDirectory(_folder["some"]);
        File.WriteAllText(Path.Combine(_folder["some"], DataSource.FileName), """{ "name": "portraits", "count": 12, "seed": 3 }""");

        var result = Run(ExitCode.Done, "data", "fetch", "portraits", "--out", "some", "--count", "12", "--seed", "3", "--json");

        Assert.That(result.GetProperty("name").GetString(), Is.EqualTo("portraits"));
        Assert.That(result.GetProperty("folder").GetString(), Is.EqualTo("some"));
        Assert.That(result.GetProperty("sprites").GetInt32(), Is.EqualTo(12));
        Assert.That(result.GetProperty("license").GetString(), Is.EqualTo("CC0-1.0"));
        Assert.That(result.GetProperty("was_there").GetBoolean(), Is.True);
    }

    [Test]
    public void Make_tells_the_set_and_what_fixes_it()
    {
        var result = Run(ExitCode.Done, "data", "make", "heroes", "--out", "some", "--count", "5", "--seed", "3", "--tail", "1.2", "--contact", "some.png", "--json");

        Assert.That(result.GetProperty("folder").GetString(), Is.EqualTo("some"));
        Assert.That(result.GetProperty("sprites").GetInt32(), Is.EqualTo(5));
        Assert.That(result.GetProperty("tail").GetDouble(), Is.EqualTo(1.2));
        Assert.That(result.GetProperty("was_there").GetBoolean(), Is.False);
        Assert.That(_folder["some.png"], Does.Exist);
        Assert.That(Directory.EnumerateFiles(_folder["some"], "*.png").Count(), Is.EqualTo(5));
    }

    [TestCase("generate", "none.onnx", "--sheet", "a.png", "--json")]
    [TestCase("export", "none", "--json")]
    [TestCase("train", "none", "--out", "run", "--json")]
    [TestCase("data", "fetch", "nothing", "--json")]
    [TestCase("data", "make", "nothing", "--json")]
    public void Refusal_is_still_one_line_on_standard_error(params string[] words) => Refusal.Assert(_folder.Path, words, "no");

    private JsonElement Run(int code, params string[] words)
    {
        var run = ProgramRun.Of(_folder.Path, words);
        Assert.That(run.ExitCode, Is.EqualTo(code), run.Error);
        using var document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
