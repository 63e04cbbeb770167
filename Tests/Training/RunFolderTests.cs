using GanAssets.Trainer;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class RunFolderTests
{
    [Test]
    public void Folder_that_holds_a_run_is_opened_and_not_made_again()
    {
        using var temporary = new TemporaryFolder();
        var folder = RunFolder.Create(temporary["run"]);
        File.WriteAllText(folder.Recipe, "{}");

        Assert.That(RunFolder.Open(temporary["run"]).Path, Is.EqualTo(temporary["run"]));
        Assert.That(
            () => RunFolder.Create(temporary["run"]),
            Throws.TypeOf<InputException>().With.Message.StartsWith($"{temporary["run"]}: holds a run already"));
    }

    [Test]
    public void Folder_without_a_run_and_no_folder_are_refused_in_one_line()
    {
        using var temporary = new TemporaryFolder();

        Assert.That(() => RunFolder.Open(temporary.Path), Throws.TypeOf<InputException>().With.Message.Match(@"^\S+: is no run folder [^\n]+$"));
        Assert.That(() => RunFolder.Open(temporary["nowhere"]), Throws.TypeOf<InputException>().With.Message.Match(@"^\S+nowhere: there is no such folder; [^\n]+$"));
    }

    [Test]
    public void Place_under_a_file_is_refused_in_one_line()
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllText(temporary["file"], "");

        Assert.That(
            () => RunFolder.Create(Path.Combine(temporary["file"], "run")),
            Throws.TypeOf<InputException>().With.Message.Match(@"^\S+run: cannot be written: [^\n]+$"));
    }

    [Test]
    public void Steps_are_named_with_six_digits_or_more()
    {
        var folder = new RunFolder("run");

        Assert.That(Path.GetFileName(folder.Checkpoint(50)), Is.EqualTo("000050"));
        Assert.That(Path.GetFileName(folder.Sample(1_234_567)), Is.EqualTo("1234567.png"));
    }
}
