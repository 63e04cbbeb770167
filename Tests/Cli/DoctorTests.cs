using System.Text.Json;
using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

internal sealed class DoctorTests
{
    [Test]
    public void Report_is_one_JSON_document_that_names_every_library()
    {
        var run = ProgramRun.Of(SharedRun.Folder, "doctor", "--json").Succeeded();

        Assert.That(run.Error, Is.Empty);
        using var document = JsonDocument.Parse(run.Output);
        Assert.That(document.RootElement.GetProperty("usable").GetBoolean(), Is.True);
        var findings = document.RootElement.GetProperty("findings").EnumerateArray().ToArray();
        Assert.That(findings.Select(Name), Is.SupersetOf(["packages", "ganassets", ".NET", "machine", "libtorch", "BLAS", "threads", "waiting", "devices", "ONNX Runtime", "node", "disk"]));
        Assert.That(findings.Select(finding => finding.GetProperty("state").GetString()), Is.All.EqualTo("ok").Or.EqualTo("warn"));
        Assert.That(Text(findings, "libtorch"), Does.Match(@"^\d+\.\d+"));
        Assert.That(Text(findings, "ONNX Runtime"), Does.Match(@"^\d+\.\d+\.\d+$"));
        Assert.That(Text(findings, "threads"), Does.StartWith($"{Environment.ProcessorCount} cores"));
    }

    [Test]
    public void Report_is_a_line_a_thing_without_colours_where_it_is_no_terminal()
    {
        var run = ProgramRun.Of(SharedRun.Folder, "doctor").Succeeded();

        Assert.That(run.Output, Does.Not.Contain('\u001b'));
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.That(lines.SkipLast(1), Is.All.Match("^(ok|warn|missing) +[^ ]|^ +→ "));
        Assert.That(lines[^1], Is.EqualTo("Everything that is needed is here."));
    }

    [Test]
    public void Libtorch_that_cannot_be_loaded_is_missing_and_nothing_else_breaks()
    {
        using var program = new ProgramWithoutLibtorch();

        var run = program.Run("doctor");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.BadInput), run.Error);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Match(@"missing +libtorch +cannot be loaded: .+\n +→ .*(libtorch-dev|dotnet build)"));
        Assert.That(run.Output, Does.Match(@"ok +ONNX Runtime +\d").And.EndWith("Missing: libtorch; the lines after → mend it.\n").And.Not.Contain("   at "));
    }

    [TestCase("generate", "--help")]
    [TestCase("completion", "bash")]
    [TestCase("[suggest:3]", "che")]
    public void Verb_that_needs_no_libtorch_does_not_load_it(params string[] words)
    {
        using var program = new ProgramWithoutLibtorch();

        Assert.That(program.Run(words).Succeeded().Output, Is.Not.Empty);
    }

    [Test]
    public void Sprites_are_generated_without_libtorch()
    {
        using var program = new ProgramWithoutLibtorch();

        program.Run("generate", SharedRun.Model, "--count", "2", "--sheet", Path.Combine(program.Folder, "sheet.png")).Succeeded();
    }

    private static string? Name(JsonElement finding) => finding.GetProperty("name").GetString();

    private static string? Text(JsonElement[] findings, string name) => findings.Single(finding => Name(finding) == name).GetProperty("text").GetString();
}
