using System.Diagnostics;

namespace GanAssets.Tests.Cli;

/// <summary>What the program prints on a terminal, which <c>script</c> of util-linux plays.</summary>
internal sealed class TerminalTests
{
    private const string Color = "\u001b[3";
    private const string Escape = "\u001b[";

    [Test]
    public void Findings_are_coloured_on_a_terminal() => Assert.That(OnTerminal("doctor", ("TERM", "xterm-256color")), Does.Contain(Color));

    [Test]
    public void NO_COLOR_leaves_the_colours_away() => Assert.That(OnTerminal("doctor", ("TERM", "xterm-256color"), ("NO_COLOR", "1")), Does.Not.Contain(Color).And.Contain("libtorch"));

    [Test]
    public void Dumb_terminal_gets_plain_text() => Assert.That(OnTerminal("doctor", ("TERM", "dumb")), Does.Not.Contain(Escape).And.Contain("libtorch"));

    [Test]
    public void Dumb_terminal_gets_plain_lines_of_progress() =>
        Assert.That(OnTerminal($"train '{SharedRun.Set}' --out run --steps 1 --no-check", ("TERM", "dumb")), Does.StartWith("training …").And.Not.Contain(Escape));

    [Test]
    public void NO_COLOR_leaves_the_bar_without_colours() =>
        Assert.That(OnTerminal($"train '{SharedRun.Set}' --out run --steps 1 --no-check", ("TERM", "xterm-256color"), ("NO_COLOR", "1")), Does.Not.Contain(Color).And.Contain("100%"));

    private static string OnTerminal(string words, params (string Name, string Value)[] variables)
    {
        if (!OperatingSystem.IsLinux() || Programs.Find("script") is not { } script)
        {
            throw new IgnoreException("util-linux's script is not installed, which plays a terminal.");
        }

        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo(script, ["--quiet", "--return", "--command", $"'{ProgramRun.Dotnet}' '{ProgramRun.Path}' {words}", folder["typescript"]])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["OMP_WAIT_POLICY"] = "PASSIVE";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
        return output;
    }
}
