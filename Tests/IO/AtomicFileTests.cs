using GanAssets.Trainer;
using GanAssets.Trainer.IO;

namespace GanAssets.Tests.IO;

internal sealed class AtomicFileTests
{
    [Test]
    public void Content_replaces_what_was_there_and_nothing_else_stays()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.txt"], "a much longer text");

        AtomicFile.Write(folder["a.txt"], stream => stream.Write("new"u8));

        Assert.That(File.ReadAllText(folder["a.txt"]), Is.EqualTo("new"));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void Missing_folders_are_made()
    {
        using var folder = new TemporaryFolder();

        AtomicFile.Write(folder["x/y/a.txt"], stream => stream.Write("new"u8));

        Assert.That(File.ReadAllText(folder["x/y/a.txt"]), Is.EqualTo("new"));
    }

    [Test]
    public void Failure_halfway_passes_through_and_leaves_the_old_file_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.txt"], "old");

        Assert.That(
            () => AtomicFile.Write(folder["a.txt"], stream =>
            {
                stream.Write("half"u8);
                throw new NotSupportedException("half");
            }),
            Throws.TypeOf<NotSupportedException>());
        Assert.That(File.ReadAllText(folder["a.txt"]), Is.EqualTo("old"));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
    }

    [TestCase("file/a.txt", TestName = "Path_below_a_file_is_refused_in_one_line")]
    [TestCase("folder", TestName = "Path_of_a_folder_is_refused_in_one_line")]
    public void Unwritable_path_is_refused_in_one_line(string path)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "");
        Directory.CreateDirectory(folder["folder"]);

        var fault = Assert.Throws<InputException>(() => AtomicFile.Write(folder[path], _ => { }));

        Assert.That(fault!.Message, Does.StartWith(folder[path]).And.Contain("cannot be written").And.Not.Contain("\n"));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(2));
    }
}
