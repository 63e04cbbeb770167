using System.Text.Json;
using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

/// <summary>The verdict at the end of <c>train</c> and before <c>export</c>.</summary>
internal sealed class VerdictGateTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Training_ends_with_the_verdict()
    {
        var run = ProgramRun.Of(_folder.Path, "train", SharedRun.Set, "--out", "run", "--steps", "1");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Collapsed), run.Error);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.That(lines[0], Is.EqualTo("Verdict: collapsed"));
        Assert.That(lines[2], Does.StartWith("  - "));
        Assert.That(run.Error, Does.Contain("the generator has collapsed; train it longer: ganassets train --resume"));
        Assert.That(_folder["run/verdict.json"], Does.Exist);
    }

    [Test]
    public void Json_of_a_training_holds_the_check_and_its_time_apart()
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);

        var run = ProgramRun.Of(_folder.Path, "train", "--resume", "run", "--steps", "61", "--json").Succeeded();

        using var document = JsonDocument.Parse(run.Output);
        Assert.That(document.RootElement.GetProperty("check").GetProperty("verdict").GetString(), Is.Not.EqualTo("collapsed"));
        Assert.That(document.RootElement.GetProperty("check").GetProperty("step").GetInt64(), Is.EqualTo(61));
        Assert.That(document.RootElement.GetProperty("check_seconds").GetDouble(), Is.Positive);
        Assert.That(run.Error, Does.Contain("next: ganassets export"));
    }

    [Test]
    public void Training_without_a_check_leaves_no_verdict()
    {
        var run = ProgramRun.Of(_folder.Path, "train", SharedRun.Set, "--out", "run", "--steps", "1", "--no-check").Succeeded();

        Assert.That(run.Error, Does.Contain("Next: ganassets check"));
        Assert.That(_folder["run/verdict.json"], Does.Not.Exist);
    }

    [Test]
    public void Export_checks_no_generator_twice()
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);
        ProgramRun.Of(_folder.Path, "check", "run", "--quick").Succeeded();

        var again = ProgramRun.Of(_folder.Path, "export", "run").Succeeded();
        var changed = File.ReadAllText(_folder["run/verdict.json"]).Replace("\"step\": 60", "\"step\": 59", StringComparison.Ordinal);
        File.WriteAllText(_folder["run/verdict.json"], changed);
        var ofAnother = ProgramRun.Of(_folder.Path, "export", "run").Succeeded();

        Assert.That(again.Error, Does.Not.Contain("checking"));
        Assert.That(ofAnother.Error, Does.Contain("checking"));
        Assert.That(File.ReadAllText(_folder["run/verdict.json"]), Does.Contain("\"step\": 60"));
    }

    [Test]
    public void Export_tells_of_the_flag_that_writes_a_collapsed_model_and_the_card_tells_that_it_was_used()
    {
        SharedRun.CopyOf(SharedRun.Collapsed, _folder);

        var refused = ProgramRun.Of(_folder.Path, "export", "run");
        var allowed = ProgramRun.Of(_folder.Path, "export", "run", "--allow-collapsed").Succeeded();

        Assert.That(refused.ExitCode, Is.EqualTo(ExitCode.Collapsed), refused.Error);
        Assert.That(refused.Error, Does.Contain("add --allow-collapsed to write it all the same"));
        Assert.That(allowed.Error, Does.Contain("The generator has collapsed, and the model's card says that it was written all the same."));
        using var model = SpriteGenerator.Load(_folder["run/model.onnx"]);
        Assert.That((model.Card.Verdict!.Verdict, model.Card.Verdict.AllowedCollapsed), Is.EqualTo((CollapseVerdict.Collapsed, true)));
    }

    [Test]
    public void Permission_that_is_not_needed_leaves_no_trace()
    {
        ProgramRun.Of(_folder.Path, "export", SharedRun.Run, "--allow-collapsed", "--out", "m.onnx").Succeeded();

        using var model = SpriteGenerator.Load(_folder["m.onnx"]);
        Assert.That(model.Card.Verdict!.AllowedCollapsed, Is.False);
        Assert.That(model.Card.Json, Does.Not.Contain("allowed_collapsed"));
    }

    [TestCase("")]
    [TestCase("{\"verdict\": \"healthy\"")]
    [TestCase("{\"verdict\": \"splendid\", \"reasons\": [], \"measures\": {}, \"attributes\": {}}")]
    public void Damaged_verdict_is_refused_with_its_cure(string text)
    {
        SharedRun.CopyOf(SharedRun.Run, _folder);
        File.WriteAllText(_folder["run/verdict.json"], text);

        Refusal.Assert(_folder.Path, ["export", "run", "--out", "m.onnx"], "run/verdict.json is not the report of a check", "run 'ganassets check'");
    }

    [TestCase(0)]
    [TestCase(100)]
    [TestCase(20_000)]
    public void Damaged_probe_is_refused_with_its_cure(int length)
    {
        var probe = Path.Combine(SharedRun.CopyOf(SharedRun.Run, _folder), "probe.safetensors");
        File.WriteAllBytes(probe, File.ReadAllBytes(probe)[..length]);

        Refusal.Assert(_folder.Path, ["check", "run"], "run/probe.safetensors: is damaged or of other sprites; remove it, and the next check trains it anew");
    }
}
