using GanAssets.Trainer;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Training;

public class RunLockTests
{
    [Test]
    public void Folder_that_is_held_is_refused_in_one_line_and_free_again_afterwards()
    {
        using var temporary = new TemporaryFolder();
        var folder = new RunFolder(temporary.Path);

        using (RunLock.Take(folder))
        {
            Assert.That(
                () => RunLock.Take(folder),
                Throws.TypeOf<InputException>().With.Message.EqualTo($"{temporary.Path}: another ganassets is training there; wait for its end, or stop it."));
        }

        Assert.That(() => RunLock.Take(folder).Dispose(), Throws.Nothing);
        Assert.That(Directory.EnumerateFileSystemEntries(temporary.Path), Is.Empty);
    }

    [Test]
    public void Run_that_another_holds_is_not_touched()
    {
        using var temporary = new TemporaryFolder();
        var folder = RunFolder.Create(temporary["run"]);
        var recipe = TinyRecipe.Smallest(steps: 2);
        using var hold = RunLock.Take(folder);

        Assert.That(() => TrainingRun.Start(folder, recipe, TinyRecipe.Shapes(recipe), [], CancellationToken.None), Throws.TypeOf<InputException>());

        Assert.That(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories), Is.EqualTo(new[] { folder.Lock }));
    }
}
