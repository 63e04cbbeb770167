using System.Text.Json;
using GanAssets.Trainer.Imaging;

namespace GanAssets.Tests.Cli;

internal sealed class InspectTests
{
    private const int SpriteCount = 40;
    private const int TerminalWidth = 80;

    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public void WriteSet()
    {
        _folder = new TemporaryFolder();
        ColorfulBlocks.Write(_folder["set"], SpriteCount);
    }

    [OneTimeTearDown]
    public void RemoveSet() => _folder.Dispose();

    [Test]
    public void Report_is_one_JSON_document()
    {
        var run = ProgramRun.Of(_folder.Path, "data", "inspect", "set", "--json").Succeeded();

        using var document = JsonDocument.Parse(run.Output);
        Assert.That(document.RootElement.GetProperty("count").GetInt32(), Is.EqualTo(SpriteCount));
        var values = document.RootElement.GetProperty("attributes").GetProperty("color").GetProperty("values").EnumerateObject().ToArray();
        Assert.That(values.Select(value => value.Name), Is.EqualTo(new[] { "blue", "green", "red" }));
        Assert.That(values.Sum(value => value.Value.GetInt32()), Is.EqualTo(SpriteCount));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void Text_in_a_pipe_is_plain_and_names_what_matters()
    {
        var lines = ProgramRun.Of(_folder.Path, "data", "inspect", "set").Succeeded().Output.Split('\n');

        Assert.That(lines, Has.None.Contains("\u001b"));
        Assert.That(lines, Has.Some.StartsWith("sprites").And.Some.EqualTo("color: 3 values").And.Some.StartsWith("  green").And.Some.EqualTo("Warnings"));
        Assert.That(lines, Has.Some.Contains("6 of 6 occur"));
        Assert.That(lines.TakeWhile(line => line is not ("What the default recipe chooses" or "Warnings")).Select(line => line.Length), Is.All.LessThanOrEqualTo(TerminalWidth));
    }

    [Test]
    public void Contact_sheet_is_written_beside_the_report()
    {
        var run = ProgramRun.Of(_folder.Path, "data", "inspect", "set", "--contact", "new/sheet.png", "--json").Succeeded();

        Assert.That(run.Error, Is.EqualTo("Wrote new/sheet.png.\n"));
        Assert.That(() => JsonDocument.Parse(run.Output).Dispose(), Throws.Nothing);
        Assert.That(SpriteFile.Read(_folder["new/sheet.png"]).Height, Is.GreaterThan(5 * 64));
    }

    [Test]
    public void Missing_set_is_refused() =>
        Refusal.Assert(_folder.Path, ["data", "inspect", "nowhere"], "nowhere: there is no such folder");

    [Test]
    public void Set_that_is_left_out_is_asked_for() =>
        Refusal.Assert(_folder.Path, ["data", "inspect"], "data inspect: SET is missing");

    [Test]
    public void Sheet_that_cannot_be_written_is_refused() =>
        Refusal.Assert(_folder.Path, ["data", "inspect", "set", "--contact", "set/000.png/sheet.png"], "set/000.png/sheet.png: cannot be written");
}
