using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

internal sealed class TrainTests
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveIt() => _folder.Dispose();

    [TestCase(Interrupt)]
    [TestCase(Terminate)]
    public void Signal_ends_a_run_with_a_checkpoint_from_which_it_goes_on(int signal)
    {
        using var process = StartEndless();
        Send(process, signal);

        var run = ProgramRun.End(process);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done), run.Error);
        Assert.That(run.Error, Does.Contain("go on: ganassets train --resume").IgnoreCase);
        var stopped = Checkpoints().Single();

        var resumed = Train("--resume", "run", "--steps", $"{stopped + 2}", "--no-check").Succeeded();
        Assert.That(resumed.Error, Does.Contain($"Trained to step {stopped + 2} "));
        Assert.That(Checkpoints(), Is.EqualTo([stopped, stopped + 2]));
    }

    [Test]
    public void Run_that_is_being_trained_is_left_alone()
    {
        using var process = StartEndless();

        var resumed = Train("--resume", "run", "--steps", "5");
        var started = Train(SharedRun.Set, "--out", "run", "--steps", "5");
        process.Kill();
        process.WaitForExit();

        Refusal.AssertLine(resumed, "run: ");
        Refusal.AssertLine(started, "run: holds a run already", "--resume run");
    }

    [Test]
    public void Second_run_into_a_folder_is_refused() =>
        Refusal.Assert(
            SharedRun.Folder, ["train", "set", "--out", "run", "--steps", "5"], "run: holds a run already", "ganassets train --resume run", "another folder");

    [Test]
    public void Run_that_has_spent_its_budget_is_left_as_it_is()
    {
        var before = Refusal.Listing(SharedRun.Run);

        var run = ProgramRun.Of(SharedRun.Folder, "train", "--resume", "run").Succeeded();

        Assert.That(run.Error, Does.Contain("60 steps").And.Contain("a larger --steps or --minutes"));
        Assert.That(Refusal.Listing(SharedRun.Run), Is.EqualTo(before));
    }

    [Test]
    public void Run_folder_holds_what_the_design_names()
    {
        Assert.That(
            Directory.EnumerateFileSystemEntries(SharedRun.Run).Select(Path.GetFileName),
            Is.SupersetOf(["recipe.json", "log.jsonl", "samples", "checkpoints", "verdict.json", "model.onnx"]));
        Assert.That(Path.Combine(SharedRun.Run, "samples", "000060.png"), Does.Exist);
        Assert.That(Path.Combine(SharedRun.Run, "checkpoints", "000060"), Does.Exist);
    }

    private Process StartEndless()
    {
        var process = ProgramRun.Start(_folder.Path, "train", SharedRun.Set, "--out", "run", "--steps", "100000");
        Assert.That(process.StandardError.ReadLine(), Does.StartWith("training"));
        return process;
    }

    private ProgramRun Train(params string[] words) => ProgramRun.Of(_folder.Path, ["train", .. words]);

    private long[] Checkpoints() => [.. Directory.EnumerateDirectories(_folder["run/checkpoints"])
        .Select(folder => long.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture))
        .Order()];

    private static void Send(Process process, int signal)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Signals are sent by a call that Windows does not have.");
        }

        if (IsIgnoredHere(signal))
        {
            process.Kill();
            Assert.Ignore("These tests run in the background of a shell that has programs ignore Ctrl+C.");
        }

        Assert.That(Kill(process.Id, signal), Is.Zero);
    }

    // A program inherits which signals are ignored, and then does not heed them either.
    private static bool IsIgnoredHere(int signal)
    {
        var mask = File.Exists("/proc/self/status")
            ? File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))["SigIgn:".Length..].Trim()
            : "0";
        return (ulong.Parse(mask, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) >> (signal - 1) & 1) == 1;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
