using System.Text.Json;
using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

internal sealed class CheckTests
{
    private const int TerminalWidth = 80;

    [Test]
    public void Report_is_one_JSON_document_with_every_measure()
    {
        var run = ProgramRun.Of(SharedRun.Folder, "check", "run", "--json").Succeeded();

        using var document = JsonDocument.Parse(run.Output);
        var report = document.RootElement;
        Assert.That(report.GetProperty("verdict").GetString(), Is.EqualTo("healthy").Or.EqualTo("at-risk"));
        Assert.That(report.GetProperty("reasons").EnumerateArray().Select(reason => reason.ValueKind), Is.All.EqualTo(JsonValueKind.String));
        foreach (var name in new[] { "attribute_accuracy", "precision", "recall", "density", "coverage" })
        {
            var measure = report.GetProperty("measures").GetProperty(name);
            Assert.That(measure.GetProperty("value").GetDouble(), Is.Not.NaN, name);
            Assert.That(measure.GetProperty("real").GetDouble(), Is.Not.NaN, name);
        }

        var distance = report.GetProperty("measures").GetProperty("frechet").GetProperty("value");
        Assert.That(distance.ValueKind, Is.EqualTo(JsonValueKind.Null), "the set is too small for a Fréchet distance");

        foreach (var (name, values) in new[] { ("color", new[] { "blue", "green", "red" }), ("side", ["left", "right"]) })
        {
            var attribute = report.GetProperty("attributes").GetProperty(name);
            Assert.That(attribute.GetProperty("accuracy").GetDouble(), Is.InRange(0, 1), name);
            Assert.That(attribute.GetProperty("real").GetDouble(), Is.InRange(0, 1), name);
            Assert.That(attribute.GetProperty("values").EnumerateObject().Select(value => value.Name), Is.EqualTo(values));
        }
    }

    [Test]
    public void Collapsed_run_ends_with_3_and_keeps_its_verdict()
    {
        var run = ProgramRun.Of(SharedRun.Folder, "check", "collapsed", "--json");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Collapsed), run.Error);
        using var document = JsonDocument.Parse(run.Output);
        Assert.That(document.RootElement.GetProperty("verdict").GetString(), Is.EqualTo("collapsed"));
        Assert.That(File.ReadAllText(Path.Combine(SharedRun.Collapsed, "verdict.json")), Is.EqualTo(run.Output));
    }

    [Test]
    public void Collapsed_run_is_not_exported()
    {
        var run = ProgramRun.Of(SharedRun.Folder, "export", "collapsed");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Collapsed), run.Error);
        Assert.That(run.Error.TrimEnd().Split('\n')[^1], Does.StartWith("ganassets: export: the generator has collapsed, so no model was written"));
        Assert.That(Path.Combine(SharedRun.Collapsed, "model.onnx"), Does.Not.Exist);
    }

    [Test]
    public void Table_fits_a_narrow_terminal()
    {
        var lines = ProgramRun.Of(SharedRun.Folder, "check", "collapsed").Output.TrimEnd('\n').Split('\n');

        var table = lines.TakeWhile(line => !line.StartsWith("Verdict", StringComparison.Ordinal)).ToArray();
        Assert.That(table.Select(line => line.TrimEnd().Length), Is.All.LessThanOrEqualTo(TerminalWidth));
        Assert.That(table, Has.Some.Contains("attribute accuracy").And.Some.Contains("accuracy of color").And.Some.Contains("frechet"));
        Assert.That(table.Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.TrimEnd()), Is.EqualTo(["Diversity", "Quality", "Copies", "Distribution", "Attributes"]));
        Assert.That(table, Has.Some.Contains("red: accuracy").And.Some.Contains("blue: accuracy"), "values that something is wrong with");
        Assert.That(lines, Has.Some.EqualTo("Verdict: collapsed").And.Some.StartsWith("  - Only ").And.Some.Contains("(coverage is "));
    }

    [Test]
    public void Model_that_cannot_be_written_is_refused()
    {
        var run = ProgramRun.Of(SharedRun.Folder, "export", "run", "--out", "run/recipe.json/m.onnx");

        Refusal.AssertLine(run, "run/recipe.json/m.onnx: cannot be written", "a folder that you may write to");
    }
}
