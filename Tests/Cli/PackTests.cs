using System.Text.Json;

namespace GanAssets.Tests.Cli;

internal sealed class PackTests
{
    [Test]
    public void Pack_writes_one_archive_named_as_npm_names_it_and_says_what_is_in_it()
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.Of(folder.Path, "pack", "--out", "new/dist", "--json").Succeeded();

        using var json = JsonDocument.Parse(run.Output);
        var name = $"com.ganassets.sprites-{json.RootElement.GetProperty("version").GetString()}.tgz";
        Assert.That(new FileInfo(folder["new/dist/" + name]).Length, Is.EqualTo(json.RootElement.GetProperty("bytes").GetInt64()));
        Assert.That(json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetString()), Does.Contain("package.json").And.Contains("Runtime/SpriteGenerator.cs"));
        Assert.That(Directory.GetFiles(folder["new/dist"]), Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.Contain("Package Manager"));
    }

    [Test]
    public void A_place_that_cannot_be_written_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "");
        Refusal.Assert(folder.Path, ["pack", "--out", "file"], "file", "cannot be written");
    }
}
