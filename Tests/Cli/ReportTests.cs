namespace GanAssets.Tests.Cli;

internal sealed class ReportTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        SharedRun.CopyOf(SharedRun.Run, _folder);
    }

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [Test]
    public void Report_is_one_page_in_the_run_folder_and_the_same_each_time()
    {
        File.AppendAllText(_folder["run/log.jsonl"], "{\"step\":99,\"secon");

        var run = ProgramRun.Of(_folder.Path, "report", "run").Succeeded();

        var page = File.ReadAllText(_folder["run/report.html"]);
        Assert.That(run.Error, Does.Match("Wrote .*run/report.html .*; open it in a browser"));
        Assert.That(run.Output, Is.Empty);
        Assert.That(page, Does.StartWith("<!doctype html>").And.Contain("<title>run – training report</title>").And.Contain("\"verdict\":"));
        Assert.That(page, Does.Not.Match("(src|href)=\"?https?:").And.Not.Contain("\"step\":99"));

        ProgramRun.Of(_folder.Path, "report", "run", "--out", "again.html").Succeeded();
        Assert.That(File.ReadAllText(_folder["again.html"]), Is.EqualTo(page));
    }

    [Test]
    public void Run_that_was_not_checked_is_checked_first()
    {
        File.Delete(_folder["run/verdict.json"]);

        ProgramRun.Of(_folder.Path, "report", "run").Succeeded();

        Assert.That(_folder["run/verdict.json"], Does.Exist);
        Assert.That(_folder["run/report.html"], Does.Exist);
    }

    [Test]
    public void Damaged_line_of_the_log_is_refused_with_its_number()
    {
        var lines = File.ReadAllLines(_folder["run/log.jsonl"]);
        File.WriteAllLines(_folder["run/log.jsonl"], ["{\"step\":", .. lines]);

        Refusal.Assert(_folder.Path, ["report", "run"], "run/log.jsonl: line 1 is damaged", "Remove the line");
    }

    [TestCase("", "is damaged")]
    [TestCase("[]", "is no verdict")]
    [TestCase("{}", "is no verdict")]
    public void Damaged_verdict_is_refused(string text, string part)
    {
        File.WriteAllText(_folder["run/verdict.json"], text);

        Refusal.Assert(_folder.Path, ["report", "run"], "run/verdict.json: ", part, "ganassets check");
    }

    [Test]
    public void Page_that_cannot_be_written_is_refused() =>
        Refusal.Assert(_folder.Path, ["report", "run", "--out", "run/recipe.json/page.html"], "run/recipe.json/page.html: cannot be written");
}
