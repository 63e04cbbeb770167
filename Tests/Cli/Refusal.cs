using GanAssets.Trainer.Cli;

namespace GanAssets.Tests.Cli;

/// <summary>What every refusal of bad input has in common.</summary>
internal static class Refusal
{
    /// <summary>
    /// Asserts that the program refuses: exit code 2, nothing on standard output, one line on standard error (after progress)
    /// that holds the given parts, no stack trace, and the folder as it was.
    /// </summary>
    /// <param name="folder">The folder that the program is started in.</param>
    /// <param name="words">The words after <c>ganassets</c>.</param>
    /// <param name="parts">What the line must name.</param>
    public static void Assert(string folder, string[] words, params string[] parts)
    {
        var before = Listing(folder);
        var run = ProgramRun.Of(folder, words);
        AssertLine(run, parts);
        NUnit.Framework.Assert.That(Listing(folder), Is.EqualTo(before), "the folder must be as it was");
    }

    /// <summary>The same of a run that is over, but for the folder.</summary>
    public static void AssertLine(ProgramRun run, params string[] parts)
    {
        NUnit.Framework.Assert.That(run.ExitCode, Is.EqualTo(ExitCode.BadInput), run.Error);
        NUnit.Framework.Assert.That(run.Output, Is.Empty);
        var lines = run.Error.TrimEnd('\n').Split('\n').Where(line => !IsProgress(line)).ToArray();
        NUnit.Framework.Assert.That(lines, Has.Length.EqualTo(1), run.Error);
        NUnit.Framework.Assert.That(lines[0], Does.StartWith("ganassets: ").And.Not.Contain("   at ").And.Not.Contain("Exception"));
        foreach (var part in parts)
        {
            NUnit.Framework.Assert.That(lines[0], Does.Contain(part));
        }
    }

    /// <summary>The files below a folder with their sizes, and the folders.</summary>
    public static string[] Listing(string folder) => [.. new DirectoryInfo(folder)
        .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .Select(entry => entry is FileInfo file ? $"{file.FullName} ({file.Length})" : entry.FullName)
        .Order(StringComparer.Ordinal)];

    private static bool IsProgress(string line) => line.EndsWith(" …", StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal);
}
