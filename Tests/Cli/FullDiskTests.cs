using System.Diagnostics;

namespace GanAssets.Tests.Cli;

/// <summary>Places that take no more bytes: a device that is always full, and a disk that is too small.</summary>
internal sealed class FullDiskTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        if (!File.Exists("/dev/full"))
        {
            Assert.Ignore("This system has no /dev/full.");
        }

        _folder = new TemporaryFolder();
    }

    [TearDown]
    public void RemoveIt() => _folder?.Dispose();

    [Test]
    public void Log_that_cannot_be_written_ends_the_run_in_one_line()
    {
        Directory.CreateDirectory(_folder["new"]);
        File.CreateSymbolicLink(_folder["new/log.jsonl"], "/dev/full");

        var run = ProgramRun.Of(_folder.Path, "train", SharedRun.Set, "--out", "new", "--steps", "50", "--no-check");

        Refusal.AssertLine(run, "new/log.jsonl: cannot be written (", "make room", "--resume");
    }

    [Test]
    public void Checkpoint_that_does_not_fit_ends_the_run_in_one_line_and_leaves_the_last_one()
    {
        // A disk with room for the run and half a megabyte more; what is left on it is copied back, for it goes with the shell.
        const string Script = """
            mkdir small after && mount -t tmpfs -o size=$(( $(du -sk run | cut -f1) + 500 ))k none small && cp -r run small/ || exit 99
            "$@"; code=$?
            cp -r small/run after/
            exit $code
            """;
        SharedRun.CopyOf(SharedRun.Run, _folder);
        if (Programs.Find("unshare") is not { } unshare)
        {
            Assert.Ignore("Needs unshare, which gives a program disks of its own.");
            return;
        }

        var start = new ProcessStartInfo(unshare, ["-m", "sh", "-c", Script, "sh", .. ProgramRun.Words("train", "--resume", "small/run", "--steps", "62", "--no-check")])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var run = ProgramRun.End(process);
        if (!Directory.Exists(_folder["after/run"]))
        {
            Assert.Ignore($"This machine gives no small disk: {run.Error.Trim()}");
        }

        Refusal.AssertLine(run, "checkpoints/000062: cannot be written (", "make room", "--resume");
        Assert.That(Directory.EnumerateFileSystemEntries(_folder["after/run/checkpoints"]).Select(Path.GetFileName), Is.EqualTo(new[] { "000060" }));
        ProgramRun.Of(_folder.Path, "train", "--resume", "after/run", "--steps", "62", "--no-check").Succeeded();
    }
}
