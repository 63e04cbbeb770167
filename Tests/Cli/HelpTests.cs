using GanAssets.Trainer.Export;

namespace GanAssets.Tests.Cli;

internal sealed class HelpTests
{
    [TestCase("", "demo", "data", "train", "adapt", "check", "export", "generate", "test", "--version")]
    [TestCase("demo", "--minutes", "--out", "--seed", "--set")]
    [TestCase("data", "fetch", "make", "import", "inspect")]
    [TestCase("data fetch", "<name>", "portraits", "CC0-1.0", "emoji", "CC-BY-4.0", "wesnoth", "GPL-2.0-or-later", "--out", "--count", "--seed")]
    [TestCase("data import", "<source>", "--out", "--tile", "--pad", "--native", "--dedupe", "--json")]
    [TestCase("data make", "<name>", "heroes", "CC0-1.0", "--out", "--count", "--seed", "--tail", "--contact", "--json")]
    [TestCase("data inspect", "<set>", "--json", "--contact")]
    [TestCase("train", "<set>", "--out", "--resume", "--minutes", "--steps", "--seed", "--recipe", "--set", "--dry-run", "--no-check", "--init-from", "fast")]
    [TestCase("bench modes", "--set", "ring-unbalanced", "stacked-digits", "heroes-tail", "--method", "relativistic", "ac-gan", "--seeds", "--quick", "--steps", "--minutes", "--net", "--out", "--json")]
    [TestCase("bench runtime", "--model", "--threads", "--calls", "--minutes", "--quick", "--no-node", "--out", "--json")]
    [TestCase("recipe", "list", "show", "schema")]
    [TestCase("check", "<source>", "--data", "--fakes", "--quick", "--out", "--json", "--tile")]
    [TestCase("report", "<run>", "--out")]
    [TestCase("export", "<run>", "--out", "--allow-collapsed")]
    [TestCase("pack", "com.ganassets.sprites", "--out", "--json")]
    [TestCase("test", "<word>", "full names", "ganassets test Runtime")]
    [TestCase("generate", "<model>", "--count", "--attr", "--seed", "--truncation", "--sheet", "--out")]
    public void Help_of_a_verb_names_all_that_it_takes(string verb, params string[] words)
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.Of(folder.Path, [.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Succeeded();

        Assert.That(run.Error, Is.Empty);
        foreach (var word in words)
        {
            Assert.That(run.Output, Does.Contain(word));
        }
    }

    [Test]
    public void Version_is_that_of_the_files_it_writes()
    {
        using var folder = new TemporaryFolder();

        Assert.That(ProgramRun.Of(folder.Path, "--version").Succeeded().Output, Does.StartWith(Producer.Version));
    }
}
