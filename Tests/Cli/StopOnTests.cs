using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

internal sealed class StopOnTests
{
    private static readonly string[] Collapsing =
        ["--steps", "500", "--set", "optimizer.generator_learning_rate=0", "--set", "watch.most_share=100", "--set", "networks.generator_channels=16", "--set", "networks.discriminator_channels=16"];

    [Test]
    public void Run_that_collapses_ends_early_with_a_checkpoint_a_line_and_code_3()
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.Of(folder.Path, ["train", SharedRun.Set, "--out", "run", "--stop-on", "collapsed", .. Collapsing]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Collapsed), run.Error);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.That(lines[^1], Does.StartWith("ganassets: train: ended at step 350: "));
        Assert.That(lines.Count(line => line.StartsWith("Warning: ", StringComparison.Ordinal)), Is.InRange(1, 8));
        Assert.That(folder["run/checkpoints/000350"], Does.Exist);
    }

    [Test]
    public void Run_that_nobody_watches_cannot_stop_on_what_is_seen() => Refusal.Assert(
        SharedRun.Folder,
        ["train", "set", "--out", "new", "--steps", "5", "--stop-on", "at-risk", "--set", "watch.every_ticks=0"],
        "--stop-on at-risk needs the watch", "watch.every_ticks is 0");

    [Test]
    public void Unknown_word_is_refused_with_those_that_are_allowed() => Refusal.Assert(
        SharedRun.Folder, ["train", "set", "--out", "new", "--stop-on", "sometimes"], "sometimes", "never", "at-risk", "collapsed");
}
